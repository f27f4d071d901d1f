using System.Globalization;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Activities;

/// <summary>The list as a file: exactly what the address filters, with its papers. It can be corrected and imported again.</summary>
internal sealed class ActivityFiles(CurrentViewer current, ActivityQueries activities, ProgrammeQueries programme, TimeProvider clock)
{
    public async Task<IResult> DownloadAsync(HttpRequest request, CancellationToken token)
    {
        try
        {
            var viewer = await current.GetAsync(token);
            viewer.Must(Permission.SeeVisits);
            var address = FileRequest.AddressOf(request);
            var (filter, asOf) = (ActivityLinks.Read(address), FileRequest.AsOf(address, clock));
            var lists = await programme.ListsAsync(viewer, asOf, token);
            var papers = await PapersAsync(viewer, filter, lists, asOf, token);
            var culture = CultureInfo.CurrentUICulture;
            var columns = ActivityColumns.List.For(lists, culture, withNotes: asOf is null);
            var rows = activities.AllAsync(viewer, filter, asOf, token).Select(activity => new ListLine<ActivityDetails>(activity.Reference, activity));
            return Results.Stream(body => CsvWriter.WriteAsync(body, columns, rows, culture, papers, token), "text/csv; charset=utf-8", $"aktiviteter-{FileRequest.DayOf(asOf, clock):yyyy-MM-dd}.csv");
        }
        catch (Refusal refusal)
        {
            return FileRequest.Refused(refusal);
        }
    }

    private async Task<Papers> PapersAsync(Viewer viewer, ActivityFilter filter, ProgrammeLists lists, DateTime? asOf, CancellationToken token)
    {
        var count = await activities.CountAsync(viewer, filter, asOf, token);
        var withdrawn = filter.Status is null ? await activities.CountAsync(viewer, filter with { Status = ActivityStatus.Withdrawn }, asOf, token) : 0;
        List<Text> leftOut = [];
        if (withdrawn > 0) leftOut.Add(ActivityPageTexts.WithdrawnLeftOut.With(withdrawn));
        if (asOf is not null) leftOut.Add(ActivityPageTexts.NotesLeftOut);
        else if (!viewer.MayEverywhere(Permission.SeeVisitNotes)) leftOut.Add(ActivityPageTexts.NotesOfOthers);
        return new Papers
        {
            Title = ActivityPageTexts.FileTitle,
            AsOf = asOf ?? clock.GetUtcNow().UtcDateTime,
            Filters = ActivityFilterWords.InOne(filter, lists),
            LeftOut = leftOut.Count == 0 ? ActivityPageTexts.NothingLeftOut : ActivityWords.Joined(leftOut),
            More = [(ActivityPageTexts.Rows, Text.Same(count.ToString(CultureInfo.InvariantCulture)))],
        };
    }
}
