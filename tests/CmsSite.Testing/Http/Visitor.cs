using System.Net;
using CmsSite.Testing.Site;
using Xunit;

namespace CmsSite.Testing.Http;

/// <summary>A browser without script: it keeps cookies, reads pages, fills forms and follows nothing by itself.</summary>
public sealed class Visitor(HttpClient client) : IDisposable
{
    /// <summary>The input of a form that carries the antiforgery token.</summary>
    public const string TokenName = "__RequestVerificationToken";

    /// <summary>Asks for a page.</summary>
    /// <param name="path">Path and query.</param>
    /// <param name="languages">The Accept-Language header; null for none.</param>
    public Task<Page> GetAsync(string path, string? languages = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (languages is not null) request.Headers.Add("Accept-Language", languages);
        return SendAsync(request);
    }

    /// <summary>Submits a form by one of its buttons, or by none.</summary>
    public Task<Page> SubmitAsync(Form form, string? button = null, string? languages = null)
    {
        var request = form.ToRequest(button);
        if (languages is not null) request.Headers.Add("Accept-Language", languages);
        return SendAsync(request);
    }

    /// <summary>Sends a form's values to another address, as a page's script would.</summary>
    public Task<Page> SubmitToAsync(Form form, string path)
    {
        var request = form.ToRequest(button: null);
        request.RequestUri = new Uri(path, UriKind.Relative);
        return SendAsync(request);
    }

    /// <summary>Posts what a link of the admin posts by script: the token and some values.</summary>
    public async Task<Page> PostAsync(string path, params (string Name, string Value)[] values)
    {
        return await PostWithoutTokenAsync(path, [.. values, (TokenName, await TokenAsync())]);
    }

    /// <summary>An antiforgery token for whoever this is; the login's page bears one and is open to everybody.</summary>
    public async Task<string> TokenAsync() => (await GetAsync("/Login")).FormWith("LoginForm.UserName")[TokenName];

    /// <summary>Posts values as they stand, with no antiforgery token.</summary>
    public Task<Page> PostWithoutTokenAsync(string path, params (string Name, string Value)[] values) => SendAsync(new HttpRequestMessage(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Name, v.Value))),
    });

    /// <summary>Signs in through the login's form.</summary>
    public async Task SignInAsync(Account account)
    {
        var page = await LogInAsync(account.UserName, account.Password);
        if (page.Status != HttpStatusCode.Redirect) Assert.Fail($"{account.UserName} could not sign in: {page}");
    }

    /// <summary>Fills in and submits the login's form, whatever comes of it.</summary>
    public async Task<Page> LogInAsync(string userName, string password, string? returnUrl = null)
    {
        var page = await GetAsync(returnUrl is null ? "/Login" : $"/Login?ReturnUrl={Uri.EscapeDataString(returnUrl)}");
        var form = page.FormWith("LoginForm.UserName");
        form["LoginForm.UserName"] = userName;
        form["LoginForm.Password"] = password;
        return await SubmitAsync(form);
    }

    /// <summary>Follows a redirect.</summary>
    public Task<Page> FollowAsync(Page page)
    {
        if (page.Location is null) Assert.Fail($"No redirect to follow: {page}");
        return GetAsync(page.Location);
    }

    /// <summary>Sends a request and reads the answer.</summary>
    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            return await Page.ReadAsync(request, response);
        }
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();
}
