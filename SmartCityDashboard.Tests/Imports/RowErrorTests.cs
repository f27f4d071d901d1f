using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>A row in error names the cell, the heading and what to do; nothing is half-saved.</summary>
public class RowErrorTests
{
    public static TheoryData<string, string, string> Wrong => new()
    {
        { Lists.Row(start: "2025-02-31"), "B2", "Dagen 2025-02-31 finns inte: februari 2025 har 28 dagar." },
        { Lists.Row(start: ""), "B2", VisitTexts.StartNeeded.Sv },
        { Lists.Row(end: "2025-05-11"), "C2", VisitTexts.EndBeforeStart.Sv },
        { Lists.Row(node: "Nordväst"), "D2", "Noden ”Nordväst” finns inte. Noderna är Norr, Mitt, Öst, Väst, Sydöst, Syd, Kansliet." },
        { Lists.Row(node: ""), "D2", VisitTexts.LeadNeeded.Sv },
        { Lists.Row(others: "Syd, Skåne"), "E2", "Noden ”Skåne” finns inte. Noderna är Norr, Mitt, Öst, Väst, Sydöst, Syd, Kansliet." },
        { Lists.Row(delegation: ""), "F2", VisitTexts.DelegationNeeded.Sv },
        { Lists.Row(countries: "Norge, Utopia"), "G2", "Landet ”Utopia” känns inte igen. Skriv landets namn på svenska eller engelska, till exempel Tyskland eller Germany." },
        { Lists.Row(participants: "-3"), "H2", VisitTexts.NegativeParticipants.Sv },
        { Lists.Row(participants: "12,5"), "H2", "”12,5” är inget heltal. Skriv bara siffror, till exempel 12." },
        { Lists.Row(participants: "många"), "H2", "”många” är inget heltal. Skriv bara siffror, till exempel 12." },
        { Lists.Row(format: "Brevledes"), "I2", "”Brevledes” känns inte igen. Skriv något av: Fysiskt, Digitalt, Hybrid." },
        { Lists.Row(theme: "Rymden"), "J2", "”Rymden” känns inte igen. Skriv något av: Miljöteknik, Mobilitet, Digitalisering, Stadsplanering, Social hållbarhet." },
        { Lists.Row(companies: "559990-1014"), "L2", "Kontrollsiffran i ”559990-1014” stämmer inte. Kontrollera numret." },
        { Lists.Row(companies: "Exempelbolaget AB"), "L2", "”Exempelbolaget AB” har inget organisationsnummer. Skriv numret, gärna efter namnet: Namn AB (559990-1013)." },
        { Lists.Row(status: "Klart"), "M2", "”Klart” känns inte igen. Skriv något av: Förfrågan, Under bedömning, Fördelat, Bekräftat, Genomfört, Avböjt, Inställt, Ombokat." },
        { Lists.Row(status: ""), "M2", VisitColumnTexts.StatusNeeded.Sv },
        { Lists.Row(status: "Återtaget"), "M2", "”Återtaget” känns inte igen. Skriv något av: Förfrågan, Under bedömning, Fördelat, Bekräftat, Genomfört, Avböjt, Inställt, Ombokat." },
        { Lists.Row(id: ""), "A2", ImportTexts.RowIdNeeded.Sv },
        { Lists.Row(start: "2026-12-01"), "M2", VisitTexts.HeldInFuture.Sv },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task A_cell_that_is_wrong_is_named_with_what_to_do(string line, string cell, string reason)
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);

        var row = Assert.Single((await database.PreviewAsync(A.Coordinator(), await Lists.OfAsync(line))).Rows);

        Assert.Equal(RowKind.Error, row.Kind);
        var problem = Assert.Single(row.Problems);
        Assert.Equal((cell, reason), (problem.Cell, problem.Reason.Sv));
        Assert.NotEqual(problem.Reason.Sv, problem.Reason.En);
    }

    [Theory, BothEngines]
    public async Task All_problems_of_a_row_are_told_at_once_and_good_rows_are_saved(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var file = await Lists.OfAsync(Lists.Row("1"), Lists.Row("2", start: "2025-02-31", participants: "-3", countries: "Utopia"));

        var plan = await database.PreviewAsync(A.NodeLead("vast"), file);
        var receipt = await database.ImportAsync(A.NodeLead("vast"), file);

        Assert.Equal(["B3", "G3", "H3"], plan.Rows[1].Problems.Select(problem => problem.Cell));
        Assert.Equal((1, 1), (receipt.Added, receipt.Rejected));
        Assert.Equal(1, plan.Totals.Records);
    }

    [Theory, BothEngines]
    public async Task The_same_id_twice_is_an_error_on_both_rows(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);

        var plan = await database.PreviewAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row("v1"), Lists.Row("2"), Lists.Row(" V1 ")));

        Assert.Equal([RowKind.Error, RowKind.New, RowKind.Error], plan.Rows.Select(row => row.Kind));
        Assert.Equal("Id ”v1” står på flera rader: 2, 4. Varje rad ska ha ett eget id.", Assert.Single(plan.Rows[0].Problems).Reason.Sv);
    }

    [Fact]
    public async Task Missing_columns_are_named_and_nothing_is_planned()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        var file = await Lists.NamedAsync("lista.csv", "Startdatum;Delegation;Land", "2025-05-12;Bergen;Norge");

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => database.PreviewAsync(A.NodeLead("vast"), file));

        Assert.Equal(["Id", "LeadReceiver", "Participants", "Status"], refused.Problems.Select(problem => problem.Field));
        Assert.StartsWith("Listan saknar en kolumn med ett eget id för varje rad (”Besöks-ID”).", refused.Problems[0].Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejected_rows_come_home_as_a_file_that_imports_when_it_is_corrected()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        var file = await Lists.OfAsync(Lists.Row("1"), Lists.Row("2", participants: "-3"));
        var plan = await database.PreviewAsync(A.NodeLead("vast"), file);
        using var home = new MemoryStream();

        await ImportDownloads.RejectedAsync(home, file, plan, Cultures.Swedish);

        home.Position = 0;
        var back = await ImportFile.ReadAsync(home, "att rätta.xlsx");
        var row = Assert.Single(back.Sheet.Rows);
        Assert.Equal("Att rätta", back.Sheet.Headings[0]);
        Assert.Equal("H3 Antal deltagare: Antal deltagare kan inte vara negativt.", row[0].Text);
        Assert.Empty(ImportRequest.For(back).Match.Unrecognised);
        Assert.Equal("I2", Assert.Single(Assert.Single((await database.PreviewAsync(A.NodeLead("vast"), back)).Rows).Problems).Cell);
    }
}
