using System.Globalization;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>The list as a file: exactly what the address filters, with its papers.</summary>
internal sealed class OpportunityFiles(CurrentViewer current, OpportunityQueries opportunities, ProgrammeQueries programme, TimeProvider clock)
{
    public async Task<IResult> DownloadAsync(HttpRequest request, CancellationToken token)
    {
        try
        {
            var viewer = await current.GetAsync(token);
            viewer.Must(Permission.SeeVisits);
            var address = request.Path + request.QueryString;
            var (filter, asOf) = (OpportunityLinks.Read(address), AsOfOf(address));
            var lists = await programme.ListsAsync(viewer, asOf, token);
            var papers = await PapersAsync(viewer, filter, lists, asOf, token);
            var (columns, culture) = (Columns(lists, DayOf(asOf), withNotes: asOf is null), CultureInfo.CurrentUICulture);
            var rows = opportunities.AllAsync(viewer, filter, asOf, token);
            return Results.Stream(body => CsvWriter.WriteAsync(body, columns, rows, culture, papers, token), "text/csv; charset=utf-8", $"affarsmojligheter-{DayOf(asOf):yyyy-MM-dd}.csv");
        }
        catch (Refusal refusal)
        {
            return Results.Text(refusal.Reason, "text/plain; charset=utf-8", statusCode: refusal is NotAllowed ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest);
        }
    }

    private async Task<Papers> PapersAsync(Viewer viewer, OpportunityFilter filter, ProgrammeLists lists, DateTime? asOf, CancellationToken token)
    {
        var count = await opportunities.CountAsync(viewer, filter, asOf, token);
        var withdrawn = filter.Withdrawn ? 0 : await opportunities.CountAsync(viewer, filter with { Withdrawn = true }, asOf, token);
        List<Text> leftOut = [];
        if (withdrawn > 0) leftOut.Add(PipelineTexts.WithdrawnLeftOut.With(withdrawn));
        if (asOf is not null) leftOut.Add(PipelineTexts.NotesLeftOut);
        else if (!viewer.MayEverywhere(Permission.SeeVisitNotes)) leftOut.Add(PipelineTexts.NotesOfOthers);
        return new Papers
        {
            Title = PipelineTexts.FileTitle,
            AsOf = asOf ?? clock.GetUtcNow().UtcDateTime,
            Filters = OpportunityFilterWords.InOne(filter, lists),
            LeftOut = leftOut.Count == 0 ? PipelineTexts.NothingLeftOut : new Text(string.Join(", ", leftOut.Select(text => text.Sv)), string.Join(", ", leftOut.Select(text => text.En))),
            More = [(PipelineTexts.Rows, Text.Same(count.ToString(CultureInfo.InvariantCulture)))],
        };
    }

    /// <summary>Every field under its own name, and the days in the stage up to the day of the file.</summary>
    private static IReadOnlyList<Column<Opportunity>> Columns(ProgrammeLists lists, DateOnly today, bool withNotes) =>
    [
        new(nameof(Opportunity.Reference), OpportunityTexts.Reference, one => one.Reference),
        .. OpportunityFields.Led.Select(field => new Column<Opportunity>(field.Key, field.Label, one => field.Show(one, lists))),
        new("DaysInStage", PipelineTexts.DaysInStage, one => Math.Max(0, today.DayNumber - one.StageOn.DayNumber)),
        .. OpportunityFields.Filled.Where(field => withNotes || field.Key != nameof(OpportunityDetails.Notes)).Select(field => new Column<Opportunity>(field.Key, field.Label, one => field.Show(one, lists))),
    ];

    private DateTime? AsOfOf(string address)
    {
        if (Query.Value(address, CurrentAddress.AsOfName) is not { } written) return null;
        return AsOf.TryRead(written, clock, out var asOf, out var problem) ? asOf!.Instant : throw new RuleBroken(CurrentAddress.AsOfName, problem!);
    }

    private DateOnly DayOf(DateTime? asOf) => asOf is { } instant ? SwedishTime.DayOf(instant) : clock.Today();
}
