using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Imports;

/// <summary>One page from file to figures: choose, review, save; under it what was imported before.</summary>
public sealed partial class ImportsPage : LoadedPage<ImportsPage.Content>
{
    /// <summary>A receiver that the reader may import for.</summary>
    public sealed record Receiver(string Code, string Name);

    public sealed record Content(IReadOnlyList<EarlierImport> Recent, IReadOnlyList<Receiver> Receivers, bool MayImport, ImportKind Kind);

    [Inject] private CurrentViewer Viewers { get; set; } = default!;

    [Inject] private ImportQueries Imports { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    protected override async Task<Content> LoadAsync(CancellationToken token)
    {
        var viewer = await Viewers.GetAsync(token);
        viewer.Must(Permission.UndoImports);
        var lists = await Programme.ListsAsync(viewer, Address.AsOf?.Instant, token);
        return new Content(
            await Imports.RecentAsync(viewer, Address.AsOf?.Instant, token),
            [.. lists.Receivers.Where(node => viewer.May(Permission.ImportVisits, node.Code)).Select(node => new Receiver(node.Code, node.ShortName))],
            viewer.May(Permission.ImportVisits),
            ImportLinks.ReadKind(Address.Value(ImportLinks.KindName)));
    }
}
