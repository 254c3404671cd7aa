using CmsSite.Testing.Http;

namespace CmsSite.SiteTests.Caching;

/// <summary>Tells an answer from the cache by its age, which only such an answer has.</summary>
internal static class KeptPage
{
    public static bool IsKept(this Page page) => page.Headers.ContainsKey("Age");

    /// <summary>Asks until the answer comes from the cache: the second time at the latest.</summary>
    public static async Task<Page> KeepAsync(this Visitor visitor, string path)
    {
        await visitor.GetAsync(path);
        var page = await visitor.GetAsync(path);
        Assert.True(page.IsKept(), $"Not kept: {page}");

        return page;
    }

    public static Task<Page> GetWithAsync(this Visitor visitor, string path, params (string Name, string Value)[] headers) => visitor.AskAsync(HttpMethod.Get, path, headers);

    public static Task<Page> AskAsync(this Visitor visitor, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);

        return visitor.SendAsync(request);
    }
}
