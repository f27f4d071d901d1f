using System.Text;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>Visit lists for tests: the three reference lists, and small ones written in place.</summary>
internal static class Lists
{
    public const string Vast2019 = "besok-vast-2019.csv";
    public const string December2020 = "besok-2020-december.csv";
    public const string Late2020 = "besok-2020-sena.csv";

    public const string Headings = "Besöks-ID;Startdatum;Slutdatum;Nod;Övriga noder;Delegation;Land;Antal deltagare;Form;Tema;Kanal;Företag (org.nr);Status";

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Imports", "Data", name);

    public static async Task<ImportFile> ReadAsync(string name)
    {
        await using var file = File.OpenRead(PathOf(name));
        return await ImportFile.ReadAsync(file, name);
    }

    /// <summary>A list of these rows under the usual headings.</summary>
    public static Task<ImportFile> OfAsync(params string[] rows) => NamedAsync("lista.csv", [Headings, .. rows]);

    public static async Task<ImportFile> NamedAsync(string name, params string[] lines) =>
        await ImportFile.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", lines))), name);

    /// <summary>A good row of Väst; a test changes one cell of it.</summary>
    public static string Row(string id = "1", string start = "2025-05-12", string end = "", string node = "Väst", string others = "", string delegation = "Stadsdelegation från Bergen",
        string countries = "Norge", string participants = "12", string format = "Fysiskt", string theme = "Mobilitet", string channel = "Ambassad", string companies = "", string status = "Genomfört") =>
        string.Join(';', id, start, end, node, others, delegation, countries, participants, format, theme, channel, companies, status);

    public static ImportRequest Request(this ImportFile file) => ImportRequest.For(file).Request;

    public static Task<ImportPlan> PreviewAsync(this TestDb database, Viewer viewer, ImportFile file) => database.Get<ImportActions>().PreviewAsync(viewer, file.Request());

    /// <summary>Previews and saves.</summary>
    public static async Task<ImportReceipt> ImportAsync(this TestDb database, Viewer viewer, ImportFile file, ImportChoices? choices = null) =>
        await database.Get<ImportActions>().SaveAsync(viewer, file.Request(), await database.PreviewAsync(viewer, file), choices);

    public static async Task<VisitDetails> OnlyVisitAsync(this TestDb database)
    {
        var page = await database.Get<VisitQueries>().ListAsync(A.Evaluator(), new VisitFilter());
        var view = await database.Get<VisitQueries>().ViewAsync(A.Coordinator(), Assert.Single(page.Rows).Reference);
        return view.Visit;
    }

    /// <summary>Changes the only visit by hand, as its node lead at the form.</summary>
    public static async Task ChangeByHandAsync(this TestDb database, Action<VisitDetails> change)
    {
        var visit = (Visit)await database.OnlyVisitAsync();
        var changed = await database.OnlyVisitAsync();
        change(changed);
        await database.Get<VisitActions>().ChangeAsync(A.NodeLead("vast"), visit.Reference, visit.Version, visit, changed);
    }
}
