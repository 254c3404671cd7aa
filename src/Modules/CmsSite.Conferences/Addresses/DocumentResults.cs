using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CmsSite.Conferences.Addresses;

/// <summary>Answers with documents that machines ask for again and again.</summary>
public static class DocumentResults
{
    /// <summary>The document; 304 to who has it already, told by its hash or by when it was changed.</summary>
    /// <param name="controller">The controller that answers.</param>
    /// <param name="content">The document.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="changedUtc">When it was last changed; null when unknown.</param>
    public static FileContentResult Document(this ControllerBase controller, byte[] content, string contentType, DateTime? changedUtc = null)
    {
        var hash = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"");
        DateTimeOffset? changed = changedUtc is { } utc ? new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)) : null;

        return controller.File(content, contentType, changed, hash);
    }
}
