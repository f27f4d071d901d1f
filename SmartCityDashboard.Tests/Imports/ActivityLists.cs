using System.Globalization;
using CsCheck;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>Activity lists for tests: small ones written in place, random ones, and what the page gives.</summary>
internal static class ActivityLists
{
    public const string Headings = "Aktivitets-ID;Slag;Rubrik;Startdatum;Slutdatum;Nod;Övriga noder;Status;Digitalt eller på plats;Ort;Antal deltagare;Berörda länder;Tema;Företag (org.nr);Hör ihop med besök";

    /// <summary>A good row of Väst; a test changes one cell of it.</summary>
    public static string Row(string id = "1", string kind = "Webbinarium", string title = "Avfall till energi", string start = "2025-05-12", string end = "", string node = "Väst", string others = "",
        string status = "Genomförd", string form = "", string town = "", string participants = "40", string countries = "Filippinerna", string theme = "Mobilitet", string companies = "", string visits = "") =>
        string.Join(';', id, kind, title, start, end, node, others, status, form, town, participants, countries, theme, companies, visits);

    public static Task<ImportFile> OfAsync(params string[] rows) => Lists.NamedAsync("aktiviteter.csv", [Headings, .. rows]);

    public static ImportRequest AsActivities(this ImportFile file) => ImportRequest.For(file, kind: ImportKind.Activities).Request;

    public static Task<ImportPlan> PreviewActivitiesAsync(this TestDb database, Viewer viewer, ImportFile file) => database.Get<ImportActions>().PreviewAsync(viewer, file.AsActivities());

    /// <summary>Previews and saves.</summary>
    public static async Task<ImportReceipt> ImportActivitiesAsync(this TestDb database, Viewer viewer, ImportFile file, ImportChoices? choices = null) =>
        await database.Get<ImportActions>().SaveAsync(viewer, file.AsActivities(), await database.PreviewActivitiesAsync(viewer, file), choices);

    public static async Task<Activity> OnlyActivityAsync(this TestDb database)
    {
        var page = await database.Get<ActivityQueries>().ListAsync(A.Evaluator(), new ActivityFilter());
        return (await database.Get<ActivityQueries>().ViewAsync(A.Coordinator(), Assert.Single(page.Rows).Reference)).Activity;
    }

    /// <summary>Changes the only activity by hand, as its node lead at the form.</summary>
    public static async Task ChangeActivityAsync(this TestDb database, Action<ActivityDetails> change)
    {
        var activity = await database.OnlyActivityAsync();
        var changed = ActivityFields.Copy(activity);
        change(changed);
        await database.Get<ActivityActions>().ChangeAsync(A.NodeLead("vast"), activity.Reference, activity.Version, activity, changed);
    }

    /// <summary>As the page gives it, or the same as a workbook.</summary>
    public static async Task<ImportFile> DownloadActivitiesAsync(this TestDb database, Viewer viewer, CultureInfo? language = null, bool asWorkbook = false, Func<string, string>? change = null)
    {
        var culture = language ?? Cultures.Swedish;
        var columns = ActivityColumns.List.For(await database.Get<ProgrammeQueries>().ListsAsync(viewer), culture);
        var lines = await database.Get<ActivityQueries>().AllAsync(viewer, new ActivityFilter()).Select(activity => new ListLine<ActivityDetails>(activity.Reference, activity)).ToListAsync();
        return await WrittenAsync(columns, lines, culture, asWorkbook, change);
    }

    public static async Task<ImportFile> WrittenAsync(Columns<ListLine<ActivityDetails>> columns, List<ListLine<ActivityDetails>> lines, CultureInfo culture, bool asWorkbook, Func<string, string>? change = null)
    {
        using var file = new MemoryStream();
        if (asWorkbook)
        {
            await XlsxWriter.WriteAsync(file, [new XlsxSheet("Lista", columns.Headings(culture), lines.Select(IReadOnlyList<object?> (line) => [.. columns.Select(column => Cell(column.Read(line)))]))]);
            return await ImportFile.ReadAsync(new MemoryStream(file.ToArray()), "aktiviteter-2026-03-16.xlsx");
        }

        var papers = new Papers { Title = ImportTexts.TemplateName(ImportKind.Activities), AsOf = DateTime.UnixEpoch, Filters = Text.Same("–"), LeftOut = Text.Same("–") };
        await CsvWriter.WriteAsync(file, columns, lines.ToAsyncEnumerable(), culture, papers);
        var text = System.Text.Encoding.UTF8.GetString(file.ToArray());
        return await ImportFile.ReadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(change is null ? text : change(text))), "aktiviteter-2026-03-16.csv");
    }

    private static object? Cell(object? value) => value is IEnumerable<string> several ? string.Join("; ", several) : value;

    /// <summary>Anything that a form accepts.</summary>
    public static Gen<ActivityDetails> Any(ProgrammeLists lists) =>
        from kind in Pick(Enum.GetValues<ActivityKind>())
        from start in Gen.Int[0, 9000].Select(days => new DateOnly(2001, 1, 1).AddDays(days))
        from length in Gen.Int[0, 5]
        from lead in Pick(lists.Receivers.Select(node => node.Code).ToArray())
        from others in Some(lists.Receivers.Select(node => node.Code), 3)
        from countries in Some(lists.Countries.Select(country => country.Code), 4)
        from place in Pick(lists.Countries.Select(country => country.Code).ToArray())
        from themes in Some(lists.Themes.Where(theme => theme.To is null).Select(theme => theme.Code), 3)
        from companies in Some(["5599901013", "5599945150", "5599967170"], 3)
        from people in Gen.Int[0, 3]
        from online in Gen.Bool
        from status in Pick(ActivityStatus.Planned, ActivityStatus.Held, ActivityStatus.Cancelled)
        from texts in Pick("", "Ek & Son", "=1+1", "-3", "Åre; kommun", "\"Citat\"", "'apostrof", "a, b och c", "Łódź 漢字").Array[5]
        select new ActivityDetails
        {
            Kind = kind,
            Title = "Om " + texts[0],
            StartOn = start,
            EndOn = start.AddDays(length),
            LeadReceiver = lead,
            Receivers = [.. others.Where(code => code != lead)],
            Status = status,
            IsOnline = online,
            Town = online || texts[1].Length == 0 ? null : texts[1],
            PlaceCountry = online ? null : place,
            Series = kind != ActivityKind.Webinar || texts[2].Length == 0 ? null : texts[2],
            Organiser = texts[3].Length == 0 ? null : texts[3],
            Participants = people == 0 ? null : people * 17,
            ParticipantsKind = people == 0 ? ParticipantsKind.Unknown : people == 1 ? ParticipantsKind.Estimated : ParticipantsKind.Exact,
            Countries = [.. countries],
            Themes = [.. themes],
            Companies = [.. companies.Select(number => new CompanyMet(number, people == 2 ? "Ek & Son, Bygg AB" : null))],
            Notes = texts[4].Length == 0 ? null : texts[4] + "\nrad två",
        };

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string[]> Some(IEnumerable<string> codes, int most) => Pick(codes.ToArray()).Array[0, most].Select(picked => picked.Distinct().ToArray());
}
