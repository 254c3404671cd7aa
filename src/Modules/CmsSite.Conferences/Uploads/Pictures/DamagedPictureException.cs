namespace CmsSite.Conferences.Uploads.Pictures;

/// <summary>Says that a picture is not whole, or not built as its kind prescribes.</summary>
public sealed class DamagedPictureException : Exception;
