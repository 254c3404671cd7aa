using System.IO.Compression;
using System.Text;
using CmsSite.Conferences.Uploads;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Events;

namespace CmsSite.UnitTests.Conferences.Uploads;

public sealed class UploadGuardTests
{
    private const string NotAsNamed = "The file is not what its name says.";
    private const string Damaged = "The picture is damaged or incomplete.";

    private readonly UploadGuard _guard = new(
        Options.Create(new MediaOptions { MaxFileSize = 200_000 }),
        new StringLocalizer<UploadGuard>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)));

    public static TheoryData<string, byte[], byte[]> Noted => new()
    {
        { "a.jpg", Pictures.Jpeg(), Pictures.Jpeg(clean: true) },
        { "A.JPEG", Pictures.Jpeg(3, little: false), Pictures.Jpeg(3, clean: true) },
        { "a.png", Pictures.Png(), Pictures.Png(clean: true) },
        { "a.webp", Pictures.Webp(), Pictures.Webp(clean: true) },
        { "a.gif", Pictures.Gif(), Pictures.Gif(clean: true) },
    };

    [Theory]
    [MemberData(nameof(Noted), DisableDiscoveryEnumeration = true)]
    public async Task Picture_loses_its_notes_and_keeps_colours_and_orientation(string name, byte[] picture, byte[] clean)
    {
        var kept = await PassAsync(name, picture);

        Assert.Equal(-1, kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Pictures.Secret)));
        Assert.Equal(clean, kept);
    }

    [Theory]
    [MemberData(nameof(Noted), DisableDiscoveryEnumeration = true)]
    public async Task Clean_picture_stays_as_it_is(string name, byte[] picture, byte[] clean)
    {
        Assert.NotEqual(clean, picture);

        Assert.Equal(clean, await PassAsync(name, clean));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(9)]
    public async Task Upright_picture_keeps_no_camera_data_at_all(byte orientation)
    {
        Assert.Equal(-1, (await PassAsync("a.jpg", Pictures.Jpeg(orientation))).AsSpan().IndexOf("Exif"u8));
        Assert.Equal(-1, (await PassAsync("a.png", Pictures.Png(orientation))).AsSpan().IndexOf("eXIf"u8));
        var webp = await PassAsync("a.webp", Pictures.Webp(orientation));
        Assert.Equal(-1, webp.AsSpan().IndexOf("EXIF"u8));
        Assert.Equal(0x20, webp[20]);
    }

    [Theory]
    [MemberData(nameof(Noted), DisableDiscoveryEnumeration = true)]
    public async Task Cut_picture_is_refused_wherever_it_is_cut(string name, byte[] picture, byte[] clean)
    {
        Assert.NotEmpty(picture);

        // A few bytes more than what tells its kind; every place of the heads, and some of the long data.
        for (var length = 16; length < clean.Length; length += length < 400 ? 1 : 997)
        {
            Assert.Equal(Damaged, await RefusalAsync(name, clean[..length]));
        }
    }

    [Theory]
    [MemberData(nameof(Noted), DisableDiscoveryEnumeration = true)]
    public async Task Picture_with_wrong_bytes_is_refused_or_kept_without_notes(string name, byte[] picture, byte[] clean)
    {
        Assert.NotEmpty(clean);
        var random = new Random(7);

        for (var attempt = 0; attempt < 300; attempt++)
        {
            var broken = (byte[])picture.Clone();
            broken[random.Next(16, Math.Min(broken.Length, 600))] ^= (byte)random.Next(1, 256);

            try
            {
                await PassAsync(name, broken);
            }
            catch (FileStoreException refusal)
            {
                Assert.Equal(Damaged, refusal.Message);
            }
        }
    }

    [Theory]
    [InlineData("a.jpg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("a.png", "GIF89a")]
    [InlineData("a.pdf", "<html>")]
    [InlineData("a.docx", "PK\u0003\u0004")]
    [InlineData("a.docx", "PK\u0003\u0004 and nothing else")]
    [InlineData("a.vtt", "<script>")]
    [InlineData("a.txt", "\uFEFF <html>")]
    [InlineData("a.mp4", "short")]
    [InlineData("a.webp", "RIFF1234WAVE")]
    public async Task File_of_another_kind_than_its_name_says_is_refused(string name, string content)
        => Assert.Equal(NotAsNamed, await RefusalAsync(name, Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("a.svg")]
    [InlineData("a.html")]
    [InlineData("a.exe")]
    [InlineData("a")]
    public async Task Kind_that_is_not_taken_is_refused_by_its_name(string name)
        => Assert.StartsWith("This kind of file is not allowed.", await RefusalAsync(name, Pictures.Png()), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7")]
    [InlineData("a.vtt", "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nBonjour")]
    [InlineData("a.txt", "Bonjour")]
    [InlineData("a.mp3", "ID3 and sound")]
    [InlineData("a.mp4", "\0\0\0\u0018ftypmp42")]
    public async Task Other_kinds_are_kept_as_they_are(string name, string content)
        => Assert.Equal(Encoding.UTF8.GetBytes(content), await PassAsync(name, Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("a.docx", "word/document.xml", true)]
    [InlineData("a.xlsx", "xl/workbook.xml", true)]
    [InlineData("a.docx", "xl/workbook.xml", false)]
    public async Task Office_document_is_told_by_what_its_archive_holds(string name, string part, bool isTaken)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) archive.CreateEntry(part);

        if (isTaken) Assert.Equal(file.ToArray(), await PassAsync(name, file.ToArray()));
        else Assert.Equal(NotAsNamed, await RefusalAsync(name, file.ToArray()));
    }

    [Fact]
    public async Task Too_large_a_file_is_refused()
        => Assert.StartsWith("The file is too large", await RefusalAsync("a.txt", new byte[200_001]), StringComparison.Ordinal);

    private async Task<byte[]> PassAsync(string name, byte[] content)
    {
        using var input = new MemoryStream(content);
        await using var kept = await _guard.MediaCreatingAsync(new MediaCreatingContext { Path = $"conferences/{name}" }, input);
        var copy = new MemoryStream();
        await kept.CopyToAsync(copy, TestContext.Current.CancellationToken);
        return copy.ToArray();
    }

    private async Task<string> RefusalAsync(string name, byte[] content)
        => (await Assert.ThrowsAsync<FileStoreException>(() => PassAsync(name, content))).Message;
}
