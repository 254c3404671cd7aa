using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CmsSite.News.FrontDoor;

/// <summary>The address “/”, which has no language of its own.</summary>
public sealed class FrontDoorController : Controller
{
    /// <summary>Leads to the home page of the language last chosen in the switcher, else of the one that the browser likes best.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/")]
    public IActionResult Index()
    {
        Response.Headers.Vary = $"{HeaderNames.AcceptLanguage}, {HeaderNames.Cookie}";
        Response.Headers.CacheControl = "private, no-cache";

        return LocalRedirect("~/" + CultureInfo.CurrentUICulture.Name);
    }
}
