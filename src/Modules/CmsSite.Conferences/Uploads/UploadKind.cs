using CmsSite.Conferences.Uploads.Pictures;

namespace CmsSite.Conferences.Uploads;

/// <summary>A kind of file that the media library takes.</summary>
/// <param name="IsContentOf">Whether a file's content, read from its start, is of the kind.</param>
/// <param name="CopyPicture">Copies a picture without what its camera or editor says of it; null where files are kept as they are.</param>
internal sealed record UploadKind(Func<Stream, Task<bool>> IsContentOf, Func<PictureReader, Stream, Task>? CopyPicture = null);
