using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Imports;

/// <summary>What undoing an import would do, row by row and in the figures; and the button that does it.</summary>
public sealed partial class UndoPage : LoadedPage<UndoPage.Content>
{
    /// <param name="Plan">As Core gives it to this viewer.</param>
    /// <param name="Receivers">Code → name.</param>
    public sealed record Content(UndoPlan Plan, IReadOnlyDictionary<string, Text> Receivers);

    private UndoPlan? _done;
    private Refusal? _refusal;
    private bool _working;

    [Parameter] public Guid Id { get; set; }

    [Inject] private CurrentViewer Viewers { get; set; } = default!;

    [Inject] private UndoActions Undos { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    private Text? Says => State.Data?.Plan is { } plan
        ? UndoPageTexts.Sentence.With(plan.List, plan.FileName, plan.By, SwedishTime.Local(plan.At).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture))
        : null;

    protected override async Task<Content> LoadAsync(CancellationToken token)
    {
        var viewer = await Viewers.GetAsync(token);
        viewer.Must(Permission.UndoImports);
        var lists = await Programme.ListsAsync(viewer, null, token);
        return new Content(await Undos.PreviewAsync(viewer, Id, token), lists.Receivers.ToDictionary(node => node.Code, node => node.ShortName));
    }

    private async Task UndoAsync(UndoPlan plan)
    {
        (_working, _refusal) = (true, null);
        try
        {
            await Undos.UndoAsync(await Viewers.GetAsync(), plan);
            _done = plan;
        }
        catch (Refusal refusal)
        {
            _refusal = refusal;
            // What was shown no longer holds: it is worked out anew, and the reader looks once more.
            if (refusal is UndoChanged) await AskAsync();
        }
        finally
        {
            _working = false;
        }
    }

    private static string Withdrawn(ImportKind kind) => kind == ImportKind.Visits
        ? VisitLinks.ListOf(new VisitFilter { Status = VisitStatus.Withdrawn, Descending = true })
        : ActivityLinks.ListOf(new ActivityFilter { Status = ActivityStatus.Withdrawn });

    private static IReadOnlyList<(Text Label, int Number)> Numbers(UndoPlan plan) =>
    [
        (UndoPageTexts.Withdrawn(plan.Kind), plan.Withdrawn),
        (UndoPageTexts.SetBack(plan.Kind), plan.SetBack),
        (UndoPageTexts.FieldsSetBack, plan.FieldsSetBack),
        (UndoPageTexts.FieldsKept, plan.FieldsKept),
    ];
}
