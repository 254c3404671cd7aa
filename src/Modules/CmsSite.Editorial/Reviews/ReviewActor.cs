using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace CmsSite.Editorial.Reviews;

/// <summary>Who acts in this scope.</summary>
public sealed class ReviewActor(IHttpContextAccessor httpContextAccessor)
{
    /// <summary>The signed-in user; null where nobody acts: in a recipe at setup, a task, code.</summary>
    public ClaimsPrincipal? User => httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;

    /// <summary>The user's id; null where nobody acts.</summary>
    public string? UserId => User?.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>The user's name; empty where nobody acts.</summary>
    public string UserName => User?.Identity?.Name ?? "";
}
