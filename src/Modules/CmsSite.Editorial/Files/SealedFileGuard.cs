using CmsSite.Editorial.History;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Events;

namespace CmsSite.Editorial.Files;

/// <summary>
/// Keeps the files of reviewed pages what they were when they were reviewed: the same content may come again, as with a recipe that is
/// run twice, another is refused. It is asked after the module that cleans uploads, and so compares what would be kept.
/// </summary>
/// <remarks>The media library lives as long as the tenant: what belongs to a request is taken anew from its scope.</remarks>
public sealed class SealedFileGuard(ShellSettings shellSettings, IStringLocalizer<SealedFileGuard> localizer) : IMediaCreatingEventHandler
{
    private const int BlockSize = 1 << 16;

    /// <summary>Answers the file as it came; the message of the exception that refuses it is shown by the library.</summary>
    /// <exception cref="FileStoreException">A reviewed page shows another file by this path, or one that is gone.</exception>
    public async Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
    {
        if (shellSettings.IsInitializing() || await IsStoredAsync(context.Path, creatingStream))
        {
            return creatingStream;
        }

        var services = ShellScope.Services;

        if (await services.GetRequiredService<FileSeal>().FindAsync(context.Path) is not { } page)
        {
            await services.GetRequiredService<ReviewedFiles>().ReplacedAsync(context.Path);

            return creatingStream;
        }

        await services.GetRequiredService<EditorialHistory>().AddAsync(new(HistoryAction.FileRefused, page) { Comment = context.Path });

        throw new FileStoreException(localizer["The page “{0}” shows a file of this name, as it was reviewed. Give your file another name, put it into the page and submit the page for review.", page.DisplayText ?? ""].Value);
    }

    private static async Task<bool> IsStoredAsync(string path, Stream content)
    {
        var media = ShellScope.Services.GetRequiredService<IMediaFileStore>();

        if (await media.GetFileInfoAsync(path) is not { } file || file.Length != content.Length)
        {
            return false;
        }

        await using var stored = await media.GetFileStreamAsync(path);
        var isSame = await IsSameAsync(stored, content);

        content.Position = 0;

        return isSame;
    }

    private static async Task<bool> IsSameAsync(Stream one, Stream other)
    {
        var (first, second) = (new byte[BlockSize], new byte[BlockSize]);

        while (true)
        {
            var length = await one.ReadAtLeastAsync(first, BlockSize, throwOnEndOfStream: false);
            var otherLength = await other.ReadAtLeastAsync(second, BlockSize, throwOnEndOfStream: false);

            if (!first.AsSpan(0, length).SequenceEqual(second.AsSpan(0, otherLength)))
            {
                return false;
            }

            if (length == 0)
            {
                return true;
            }
        }
    }
}
