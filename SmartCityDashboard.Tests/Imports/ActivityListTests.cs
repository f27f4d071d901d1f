using CsCheck;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>Lists of activities: what goes out comes in again as itself, in both languages and both kinds of files.</summary>
public sealed class ActivityListTests
{
    [Theory]
    [InlineData("sv", false), InlineData("en", false), InlineData("sv", true), InlineData("en", true)]
    public async Task Any_list_that_is_written_imports_as_itself(string language, bool asWorkbook)
    {
        var culture = Cultures.All.Single(one => one.TwoLetterISOLanguageName == language);
        var lists = await ListsAsync();
        var names = new ProgrammeNames(lists);
        await ActivityLists.Any(lists).Array[1, 6].SampleAsync(async activities =>
        {
            var lines = activities.Select((activity, index) => new ListLine<ActivityDetails>($"rad {index}", activity)).ToList();
            var read = await ActivityLists.WrittenAsync(ActivityColumns.List.For(lists, culture), lines, culture, asWorkbook);
            var (request, match) = ImportRequest.For(read, kind: ImportKind.Activities);
            Assert.Equal((0, 0), (match.Unrecognised.Count, match.Missing.Count));
            for (var index = 0; index < activities.Length; index++)
            {
                var cells = request.Columns.ToDictionary(pair => pair.Value, pair => read.Sheet.Rows[index][pair.Key]);
                var (details, problems) = ActivityColumns.List.Read(cells, names);
                Assert.Empty(problems);
                Assert.Equal(Plain(activities[index]), Plain(details));
            }
        }, iter: 80, threads: 1);
    }

    [Theory]
    [BothEngines("sv", false), BothEngines("en", true)]
    public async Task Whatever_is_downloaded_comes_in_unchanged(Engine engine, string language, bool asWorkbook)
    {
        var lists = await ListsAsync();
        await ActivityLists.Any(lists).Array[2, 8].SampleAsync(async activities =>
        {
            await using var database = await TestDb.CreateAsync(engine);
            var visit = await database.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit());
            foreach (var (activity, index) in activities.Select((activity, index) => (activity, index)))
            {
                if (index == 1) activity.Visits = [visit.Reference];
                var lead = activity.LeadReceiver == "kansli" ? A.Secretariat() : A.NodeLead(activity.LeadReceiver);
                var receipt = await database.Get<ActivityActions>().RegisterAsync(lead, activity);
                if (index == 2) await database.Get<ActivityActions>().WithdrawAsync(lead, receipt.Reference, 1, "Fel");
            }

            foreach (var viewer in (Viewer[])[A.Coordinator(), A.NodeLead("vast"), A.Secretariat()])
            {
                var file = await database.DownloadActivitiesAsync(viewer, Cultures.All.Single(one => one.TwoLetterISOLanguageName == language), asWorkbook);
                var proposal = await database.Get<ImportQueries>().ProposeAsync(viewer, file, null, ImportKind.Activities);
                var plan = await database.Get<ImportActions>().PreviewAsync(viewer, proposal.Request);
                Assert.All(plan.Rows, row => Assert.Equal((RowKind.Unchanged, ""), (row.Kind, string.Join(' ', row.Problems.Select(problem => problem.Reason.Sv)))));
                Assert.Null((await database.Get<ImportActions>().SaveAsync(viewer, proposal.Request, plan)).BatchId);
            }
        }, iter: 4, threads: 1);
    }

    [Theory]
    [InlineData(true, "sv"), InlineData(true, "en"), InlineData(false, "sv"), InlineData(false, "en")]
    public async Task A_template_that_is_filled_in_imports_without_a_word_about_headings(bool asText, string language)
    {
        var culture = Cultures.All.Single(one => one.TwoLetterISOLanguageName == language);
        using var template = new MemoryStream();
        await ImportDownloads.TemplateAsync(template, ImportKind.Activities, asText, culture);

        template.Position = 0;
        var refused = await Assert.ThrowsAsync<UnreadableFile>(() => ImportFile.ReadAsync(template, asText ? "mall.csv" : "mall.xlsx"));
        Assert.Equal(SpreadsheetTexts.OnlyHeadings, refused.Reason);
        if (!asText) return;

        template.Seek(0, SeekOrigin.End);
        template.Write(System.Text.Encoding.UTF8.GetBytes("1;Webbinarium;Avfall till energi;2025-05-12;;Väst;;Genomförd"));
        template.Position = 0;
        var (_, match) = ImportRequest.For(await ImportFile.ReadAsync(template, "mall.csv"), kind: ImportKind.Activities);
        Assert.Equal((0, 0, ActivityColumns.List.All.Count), (match.Unrecognised.Count, match.Missing.Count, match.Keys.Count));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Headings_are_understood_in_both_languages_and_no_two_columns_share_one(string language)
    {
        var headings = ActivityColumns.List.All.Select(column => language == "sv" ? column.Heading.Sv : column.Heading.En).ToList();

        var match = HeadingMatcher.Match(headings, ActivityColumns.List.All);

        Assert.Equal(ActivityColumns.List.All.Select(column => column.Key), match.Keys.Values);
        var names = ActivityColumns.List.All.SelectMany(column => ((string[])[column.Heading.Sv, column.Heading.En, .. column.Aliases]).Select(HeadingMatcher.Normalise).Distinct()).ToList();
        Assert.Empty(names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [InlineData("Slag", "webbinarier", "Webinar")]
    [InlineData("Slag", "Outbound trip", "OutboundTrip")]
    [InlineData("Slag", "Konferens", "Event")]
    [InlineData("Status", "Inställt", "Cancelled")]
    [InlineData("Status", "PLANNED", "Planned")]
    [InlineData("Digitalt eller på plats", "Online", "Online")]
    [InlineData("Digitalt eller på plats", "Fysiskt", "OnSite")]
    [InlineData("Land för platsen", "Germany", "DE")]
    [InlineData("Antal deltagare", "ca 40", "40 estimated")]
    [InlineData("Hör ihop med besök", "scs-2026-0042, SCS-2026-0007; SCS-2026-0042", "SCS-2026-0007,SCS-2026-0042")]
    public async Task A_word_means_what_people_mean_by_it(string heading, string written, string plain)
    {
        var column = ActivityColumns.List.Fields.Single(one => one.Heading.Sv == heading);
        var details = new ActivityDetails();

        var problem = column.Fill(new SheetCell(written), details, new ProgrammeNames(await ListsAsync()));

        Assert.Equal((null, plain), (problem, column.Plain(details)));
    }

    [Theory]
    [InlineData("Webbinarium", "", true)]
    [InlineData("Webbinarium", "Malmö", false)]
    [InlineData("Evenemang", "", false)]
    public async Task Where_the_list_does_not_say_a_webinar_without_a_place_is_online(string kind, string town, bool isOnline)
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);

        await database.ImportActivitiesAsync(A.NodeLead("vast"), await ActivityLists.OfAsync(ActivityLists.Row(kind: kind, town: town)));

        Assert.Equal(isOnline, (await database.OnlyActivityAsync()).IsOnline);
    }

    private static IEnumerable<(string, string)> Plain(ActivityDetails details) => ActivityColumns.List.Fields.Select(column => (column.Key, column.Plain(details)));

    private static async Task<ProgrammeLists> ListsAsync()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        return await database.Get<ProgrammeQueries>().ListsAsync(A.Coordinator());
    }
}
