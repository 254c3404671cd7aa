/** The token without which the server takes no post. */
export const tokenOf = element => element.closest("form").elements["__RequestVerificationToken"].value;
