using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Startup;
using SmartCityDashboard.App.Startup.Commands;
using SmartCityDashboard.Core;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>The shell command: all or nothing, 0 when it was done, 2 when nothing was.</summary>
public sealed class ImportCommandTests
{
    [Theory]
    [BothEngines("", 0, "42 nya, 0 ändrade, 0 oförändrade", 42)]
    [BothEngines("--as nodelead-vast", 0, "besok-vast-2019: 42 besök, 506 deltagare, 46 företagsmöten, 25 länder.", 42)]
    [BothEngines("--as nodelead-mitt", 2, "42 av 42 rader har fel. Inget har sparats.", 0)]
    [BothEngines("--as evaluator", 2, "Du saknar behörighet", 0)]
    [BothEngines("--as niemand", 2, "”niemand” är ingen medlem.", 0)]
    [BothEngines("--node nordpol", 2, "Noden ”nordpol” finns inte.", 0)]
    public async Task A_list_is_imported_with_the_rights_of_whom_it_is_imported_as(Engine engine, string options, int code, string says, int visits)
    {
        await using var database = await TestDb.CreateAsync(engine);

        var (exit, said) = await RunAsync(database, $"{Lists.PathOf(Lists.Vast2019)} {options}");

        Assert.Equal(code, exit);
        Assert.Contains(says, said, StringComparison.Ordinal);
        Assert.Equal(visits, await database.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter()));
    }

    [Fact]
    public async Task One_row_in_error_and_nothing_is_saved()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        var path = await WriteAsync("lista.csv", Lists.Headings, Lists.Row("1"), Lists.Row("2", start: "2025-02-31"));

        var (exit, said) = await RunAsync(database, path);

        Assert.Equal(2, exit);
        Assert.Contains("Rad 3 (2): B3 Startdatum: Dagen 2025-02-31 finns inte", said, StringComparison.Ordinal);
        Assert.Equal(0, await database.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter()));
    }

    [Fact]
    public async Task Columns_that_were_chosen_for_such_a_list_before_are_used_and_told_of()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        var headings = Lists.Headings.Replace("Delegation", "Vilka kom");
        var request = (await Lists.NamedAsync("lista.csv", headings, Lists.Row("1"))).Request();
        request = request with { Columns = new Dictionary<int, string>(request.Columns) { [5] = nameof(VisitDetails.Delegation) }, ColumnsChosen = true };
        var imports = database.Get<ImportActions>();
        await imports.SaveAsync(A.Coordinator(), request, await imports.PreviewAsync(A.Coordinator(), request));

        var (exit, said) = await RunAsync(database, await WriteAsync("lista2.csv", headings, Lists.Row("2")));

        Assert.Equal(0, exit);
        Assert.Contains("Kolumnvalen från 2026-03-16 används.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_is_given_where_a_row_names_none()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        var path = await WriteAsync("lista.csv", Lists.Headings, Lists.Row("1", node: ""), Lists.Row("2", node: "Syd"));

        var without = await RunAsync(database, path);
        var with = await RunAsync(database, $"{path} --node Öst");

        Assert.Equal((2, 0), (without.Exit, with.Exit));
        Assert.Equal(1, await database.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter { Node = "ost" }));
        Assert.Equal(1, await database.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter { Node = "syd" }));
    }

    [Theory]
    [BothEngines("--kind activities", 0, "aktiviteter: 2 aktiviteter, 80 deltagare, 0 medverkande företag, 1 länder.", 2)]
    [BothEngines("--kind activities --as nodelead-mitt", 2, "Du får inte importera aktiviteter för Väst.", 0)]
    [BothEngines("", 2, "Listan saknar kolumnen ”Delegation”", 0)]
    [BothEngines("--kind resor", 2, "Det finns inga listor av slaget ”resor”. Välj bland visits, activities.", 0)]
    public async Task A_list_of_activities_is_imported_when_that_is_said(Engine engine, string options, int code, string says, int activities)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var path = await WriteAsync("aktiviteter.csv", ActivityLists.Headings, ActivityLists.Row("1"), ActivityLists.Row("2", title: "Del två"));

        var (exit, said) = await RunAsync(database, $"{path} {options}");

        Assert.Equal(code, exit);
        Assert.Contains(says, said, StringComparison.Ordinal);
        Assert.Equal(activities, await database.Get<ActivityQueries>().CountAsync(A.Evaluator(), new ActivityFilter()));
    }

    [Theory]
    [InlineData("finns-inte.csv", "Filen finns-inte.csv finns inte.")]
    [InlineData("", "Ange en fil")]
    public async Task A_file_that_is_not_there_is_said_plainly(string path, string says)
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);

        var (exit, said) = await RunAsync(database, path);

        Assert.Equal(path.Length > 0 ? 2 : 1, exit);
        Assert.Contains(says, said, StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(string name, params string[] lines)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("city-list-").FullName, name);
        await File.WriteAllLinesAsync(path, lines);
        return path;
    }

    private static async Task<(int Exit, string Said)> RunAsync(TestDb database, string arguments)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(database.Options)
            .AddSingleton<TimeProvider>(database.Clock)
            .AddSingleton(new Settings(database.Options, SignInMode.Demonstration, null, false, null))
            .AddDashboardCore()
            .BuildServiceProvider();
        await using var output = new StringWriter();
        var exit = await new ImportCommand().RunAsync(services, CommandLine.Read(["import", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)])!, output, default);
        return (exit, output.ToString());
    }
}
