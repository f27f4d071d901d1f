using System.Globalization;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>The list as a file: exactly what the address filters, with its papers; and coming visits as a calendar.</summary>
internal sealed class VisitFiles(CurrentViewer current, VisitQueries visits, ProgrammeQueries programme, TimeProvider clock)
{
    public async Task<IResult> DownloadAsync(HttpRequest request, CancellationToken token)
    {
        try
        {
            var viewer = await current.GetAsync(token);
            viewer.Must(Permission.SeeVisits);
            var address = FileRequest.AddressOf(request);
            var (filter, asOf) = (VisitLinks.Read(address), FileRequest.AsOf(address, clock));
            var lists = await programme.ListsAsync(viewer, asOf, token);
            var papers = await PapersAsync(viewer, filter, lists, asOf, token);
            var culture = CultureInfo.CurrentUICulture;
            var columns = VisitColumns.List.For(lists, culture, withNotes: asOf is null);
            var rows = visits.AllAsync(viewer, filter, asOf, token).Select(visit => new ListLine<VisitDetails>(visit.Reference, visit));
            return Results.Stream(body => CsvWriter.WriteAsync(body, columns, rows, culture, papers, token), "text/csv; charset=utf-8", $"besok-{FileRequest.DayOf(asOf, clock):yyyy-MM-dd}.csv");
        }
        catch (Refusal refusal)
        {
            return FileRequest.Refused(refusal);
        }
    }

    public async Task<IResult> CalendarAsync(HttpRequest request, CancellationToken token)
    {
        try
        {
            var viewer = await current.GetAsync(token);
            viewer.Must(Permission.SeeVisits);
            var (filter, today, now) = (VisitLinks.Read(FileRequest.AddressOf(request)), clock.Today(), clock.GetUtcNow().UtcDateTime);
            filter = filter with
            {
                Status = VisitStatus.Confirmed,
                NeedsAnswer = false,
                Question = null,
                From = filter.From > today ? filter.From : today,
                Order = VisitOrder.Start,
                Descending = false,
            };
            var lists = await programme.ListsAsync(viewer, null, token);
            var site = $"{request.Scheme}://{request.Host}";
            return Results.Stream(body => VisitCalendar.WriteAsync(body, visits.AllAsync(viewer, filter, null, token), lists, site, now, token), "text/calendar; charset=utf-8", "besok.ics");
        }
        catch (Refusal refusal)
        {
            return FileRequest.Refused(refusal);
        }
    }

    private async Task<Papers> PapersAsync(Viewer viewer, VisitFilter filter, ProgrammeLists lists, DateTime? asOf, CancellationToken token)
    {
        var count = await visits.CountAsync(viewer, filter, asOf, token);
        var withdrawn = filter is { Status: null, NeedsAnswer: false, Question: null } ? await visits.CountAsync(viewer, filter with { Status = VisitStatus.Withdrawn }, asOf, token) : 0;
        List<Text> leftOut = [ListTexts.NoContacts];
        if (asOf is not null) leftOut.Add(ListTexts.NotesLeftOut);
        else if (!viewer.MayEverywhere(Permission.SeeVisitNotes)) leftOut.Add(ListTexts.NotesOfOthers);
        if (withdrawn > 0) leftOut.Insert(0, ListTexts.WithdrawnLeftOut.With(withdrawn));
        return new Papers
        {
            Title = ListTexts.FileTitle,
            AsOf = asOf ?? clock.GetUtcNow().UtcDateTime,
            Filters = FilterWords.InOne(filter, lists),
            LeftOut = new Text(string.Join(", ", leftOut.Select(text => text.Sv)), string.Join(", ", leftOut.Select(text => text.En))),
            More = [(ListTexts.Rows, Text.Same(count.ToString(CultureInfo.InvariantCulture)))],
        };
    }
}
