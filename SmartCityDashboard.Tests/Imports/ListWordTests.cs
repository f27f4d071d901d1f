using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>Lists are written by many hands: both languages, codes and variants mean the same.</summary>
public class ListWordTests
{
    [Theory]
    [InlineData("Land", "Storbritannien, UK; United Kingdom, England / GB + GBR och Great Britain", "GB")]
    [InlineData("Land", "USA, US, United States, Förenta staterna", "US")]
    [InlineData("Land", "Holland, nederländerna & The Netherlands", "NL")]
    [InlineData("Land", "Tjeckien, Czech Republic, Czechia", "CZ")]
    [InlineData("Land", "Sydkorea, South Korea, Korea", "KR")]
    [InlineData("Land", "Turkiet, Türkiye, Turkey", "TR")]
    [InlineData("Land", "Bosnien och Hercegovina, Trinidad & Tobago", "BA,TT")]
    [InlineData("Land", "Côte d'Ivoire, Somaliland, Sverige", "CI,SE,XS")]
    [InlineData("Nod", "West", "vast")]
    [InlineData("Nod", "Region Väst", "vast")]
    [InlineData("Nod", "vast", "vast")]
    [InlineData("Nod", "South-East", "sydost")]
    [InlineData("Nod", "Southeast", "sydost")]
    [InlineData("Nod", "sydöst", "sydost")]
    [InlineData("Nod", "Central", "mitt")]
    [InlineData("Nod", "Secretariat", "kansli")]
    [InlineData("Övriga noder", "Syd, Öst och Region Mitt", "mitt,ost,syd")]
    [InlineData("Antal deltagare", "12", "12")]
    [InlineData("Antal deltagare", "ca 12", "12 estimated")]
    [InlineData("Antal deltagare", "~12", "12 estimated")]
    [InlineData("Antal deltagare", "12 (uppskattat)", "12 estimated")]
    [InlineData("Antal deltagare", "okänt", "")]
    [InlineData("Antal deltagare", "Unknown", "")]
    [InlineData("Antal deltagare", "", "")]
    [InlineData("Form", "Fysisk", "Physical")]
    [InlineData("Form", "online", "Digital")]
    [InlineData("Tema", "Urban planning, Mobilitet", "urban-planning,mobility")]
    [InlineData("Kanal", "embassy", "embassy")]
    [InlineData("Företag (org.nr)", "Ek & Son AB (559990-1013), Bo, Ab 559994-5150", "5599901013,5599945150")]
    [InlineData("Status", "Genomförd", "Held")]
    [InlineData("Status", "HELD", "Held")]
    [InlineData("Status", "inställda", "Cancelled")]
    [InlineData("Status", "Canceled", "Cancelled")]
    [InlineData("Status", "Avböjt", "Declined")]
    [InlineData("Status", "Ombokad", "Rebooked")]
    [InlineData("Status", "Confirmed", "Confirmed")]
    [InlineData("Status", "Förfrågan", "Requested")]
    [InlineData("Status", "Under bedömning", "UnderAssessment")]
    [InlineData("Status", "Fördelat", "Assigned")]
    [InlineData("Affärsrelevans", "Medel", "Medium")]
    [InlineData("Globala mål", "11, SDG 7; Bekämpa klimatförändringarna", "11,13,7")]
    public async Task A_word_means_what_people_mean_by_it(string heading, string written, string plain)
    {
        var names = await Names.Value;
        var column = VisitColumns.List.Fields.Single(one => one.Heading.Sv == heading);
        var details = new VisitDetails();

        var problem = column.Fill(new SheetCell(written), details, names);

        Assert.Equal((null, plain), (problem, column.Plain(details)));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Headings_are_understood_in_both_languages_and_no_two_columns_share_one(string language)
    {
        var headings = VisitColumns.List.All.Select(column => language == "sv" ? column.Heading.Sv : column.Heading.En).ToList();

        var match = HeadingMatcher.Match(headings, VisitColumns.List.All);

        Assert.Equal(VisitColumns.List.All.Select(column => column.Key), match.Keys.Values);
        var names = VisitColumns.List.All.SelectMany(column => ((string[])[column.Heading.Sv, column.Heading.En, .. column.Aliases]).Select(HeadingMatcher.Normalise).Distinct()).ToList();
        Assert.Empty(names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    private static readonly Lazy<Task<ProgrammeNames>> Names = new(async () =>
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        return new ProgrammeNames(await database.Get<ProgrammeQueries>().ListsAsync(A.Coordinator()));
    });
}
