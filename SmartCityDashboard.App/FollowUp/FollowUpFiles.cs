using System.Globalization;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The actions as a file: exactly what the address filters, with its papers.</summary>
internal sealed class FollowUpFiles(CurrentViewer current, ActionQueries actions, BoardQueries boards, ProgrammeQueries programme, TimeProvider clock)
{
    private static readonly ActionState[] Closed = [ActionState.Done, ActionState.HandedOver, ActionState.Dropped];

    public async Task<IResult> DownloadAsync(HttpRequest request, CancellationToken token)
    {
        try
        {
            var viewer = await current.GetAsync(token);
            viewer.Must(Permission.SeeVisits);
            var address = FileRequest.AddressOf(request);
            var (filter, asOf) = (FollowUpLinks.Read(address), FileRequest.AsOf(address, clock));
            var lists = await programme.ListsAsync(viewer, asOf, token);
            var papers = await PapersAsync(viewer, filter, lists, asOf, token);
            var (columns, culture) = (Columns(lists), CultureInfo.CurrentUICulture);
            var rows = boards.AllAsync(viewer, filter, asOf, token);
            return Results.Stream(body => CsvWriter.WriteAsync(body, columns, rows, culture, papers, token), "text/csv; charset=utf-8", $"uppfoljning-{FileRequest.DayOf(asOf, clock):yyyy-MM-dd}.csv");
        }
        catch (Refusal refusal)
        {
            return FileRequest.Refused(refusal);
        }
    }

    private async Task<Papers> PapersAsync(Viewer viewer, ActionFilter filter, ProgrammeLists lists, DateTime? asOf, CancellationToken token)
    {
        var named = BoardFilterWords.Named(await actions.ByOwnerAsync(viewer, null, asOf, token));
        var closed = 0;
        foreach (var state in filter is { State: null, Part: null, Band: null } ? Closed : []) closed += await actions.CountAsync(viewer, filter with { State = state }, asOf, token);
        return new Papers
        {
            Title = BoardTexts.FileTitle,
            AsOf = asOf ?? clock.GetUtcNow().UtcDateTime,
            Filters = BoardFilterWords.InOne(filter, lists, named),
            LeftOut = closed > 0 ? BoardTexts.ClosedLeftOut.With(closed) : BoardTexts.NothingLeftOut,
            More = [(BoardTexts.Rows, Text.Same((await actions.CountAsync(viewer, filter, asOf, token)).ToString(CultureInfo.InvariantCulture)))],
        };
    }

    private static IReadOnlyList<Column<ActionRow>> Columns(ProgrammeLists lists) =>
    [
        new("Visit", BoardTexts.Visit, row => row.Reference),
        new(nameof(ActionRow.Delegation), BoardTexts.Delegation, row => row.Delegation),
        new(nameof(ActionRow.Node), BoardTexts.Node, row => lists.ReceiverName(row.Node)),
        new(nameof(ActionRow.What), BoardTexts.What, row => row.What),
        new(nameof(ActionRow.IsStep), BoardTexts.Kind, row => row.IsStep ? BoardTexts.Step : BoardTexts.Promise),
        new(nameof(ActionRow.ToWhom), FollowUpWords.ToWhom, row => row.ToWhom),
        new(nameof(ActionRow.Owner), BoardTexts.Owner, row => ActionWords.Owner(row, lists.ReceiverName(row.Node))),
        new(nameof(ActionRow.State), BoardTexts.State, row => FollowUpWords.Name(row.State)),
        new(nameof(ActionRow.DueOn), FollowUpWords.DueOn, row => row.DueOn),
        new(nameof(ActionRow.DaysOverdue), BoardTexts.Days, row => row.DaysOverdue),
        new(nameof(ActionRow.ClosedOn), BoardTexts.ClosedOn, row => row.ClosedOn),
        new(nameof(ActionRow.ClosedBy), BoardTexts.ClosedBy, row => row.ClosedBy),
        new(nameof(ActionRow.Reason), BoardTexts.Reason, row => row.Reason),
    ];
}
