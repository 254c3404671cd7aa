using CmsSite.Editorial.History;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Media;
using OrchardCore.Media.Events;

namespace CmsSite.Editorial.Files;

/// <summary>
/// Keeps files that are moved or renamed from taking the place of one that a reviewed page shows: such a file goes beside. The library lets
/// nobody refuse a move, and tells of none on the embedded host, where files can't be moved.
/// </summary>
public sealed class SealedFileMoves : IMediaEventHandler
{
    /// <inheritdoc/>
    public async Task MediaMovingAsync(MediaMoveContext context)
    {
        var services = ShellScope.Services;
        var asked = context.NewPath;

        if (await services.GetRequiredService<FileSeal>().FindAsync(asked) is { } page)
        {
            context.NewPath = await BesideAsync(services, asked);

            await services.GetRequiredService<EditorialHistory>().AddAsync(new(HistoryAction.FileRefused, page) { Comment = asked });

            var localizer = services.GetRequiredService<IHtmlLocalizer<SealedFileMoves>>();
            await services.GetRequiredService<INotifier>().WarningAsync(
                localizer["The page “{0}” shows a file of the name “{1}”, as it was reviewed. Yours is “{2}” now.", page.DisplayText ?? "", asked, context.NewPath]);
        }

        await services.GetRequiredService<ReviewedFiles>().ReplacedAsync(context.NewPath);
    }

    private static async Task<string> BesideAsync(IServiceProvider services, string path)
    {
        var (media, seal) = (services.GetRequiredService<IMediaFileStore>(), services.GetRequiredService<FileSeal>());
        var ending = Path.GetExtension(path);

        for (var number = 2; ; number++)
        {
            var beside = $"{path[..^ending.Length]}-{number}{ending}";

            if (await media.GetFileInfoAsync(beside) is null && await seal.FindAsync(beside) is null)
            {
                return beside;
            }
        }
    }
}
