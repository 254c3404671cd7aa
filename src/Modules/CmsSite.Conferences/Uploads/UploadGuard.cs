using CmsSite.Conferences.Uploads.Pictures;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Events;

namespace CmsSite.Conferences.Uploads;

/// <summary>Lets into the media library what is of the kind its name says, and pictures without the places, names and devices noted in them.</summary>
public sealed class UploadGuard(IOptions<MediaOptions> options, IStringLocalizer<UploadGuard> localizer) : IMediaCreatingEventHandler
{
    private const int Megabyte = 1_000_000;

    /// <summary>Answers the file as it is kept; the message of the exception that refuses it is shown by the library.</summary>
    /// <exception cref="FileStoreException">The file is of another kind than its name says, of one that is not taken, too large, or damaged.</exception>
    public async Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
    {
        if (UploadKinds.Find(context.Path) is not { } kind)
        {
            throw Refusal(localizer["This kind of file is not allowed. Allowed are: {0}", string.Join(", ", UploadKinds.Extensions)]);
        }

        if (creatingStream.Length > options.Value.MaxFileSize)
        {
            throw Refusal(localizer["The file is too large: {0} megabytes are allowed.", options.Value.MaxFileSize / Megabyte]);
        }

        var isAsNamed = await kind.IsContentOf(creatingStream);

        creatingStream.Position = 0;

        if (!isAsNamed)
        {
            throw Refusal(localizer["The file is not what its name says."]);
        }

        return kind.CopyPicture is null ? creatingStream : await CopyAsync(kind.CopyPicture, creatingStream);
    }

    private async Task<Stream> CopyAsync(Func<PictureReader, Stream, Task> copy, Stream picture)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var kept = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

        try
        {
            await copy(new PictureReader(picture), kept);
            kept.Position = 0;

            return kept;
        }
        catch (Exception failure)
        {
            await kept.DisposeAsync();

            throw failure is DamagedPictureException ? Refusal(localizer["The picture is damaged or incomplete."]) : failure;
        }
    }

    private static FileStoreException Refusal(LocalizedString text) => new(text.Value);
}
