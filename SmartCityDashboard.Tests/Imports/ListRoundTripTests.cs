using CsCheck;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>What goes out comes in again as itself.</summary>
public class ListRoundTripTests
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task Any_list_that_is_written_imports_as_itself(string language)
    {
        var culture = Cultures.All.Single(one => one.TwoLetterISOLanguageName == language);
        var lists = await ListsAsync();
        var names = new ProgrammeNames(lists);
        Visit(lists).Array[1, 6].Sample(visits =>
        {
            using var file = new MemoryStream();
            var papers = new Papers { Title = ImportTexts.TemplateName(ImportKind.Visits), AsOf = DateTime.UnixEpoch, Filters = Text.Same("–"), LeftOut = Text.Same("–") };
            CsvWriter.WriteAsync(file, VisitColumns.List.For(lists, culture), visits.Select((visit, index) => new ListLine<VisitDetails>($"rad {index}", visit)), culture, papers).GetAwaiter().GetResult();
            file.Position = 0;
            var read = ImportFile.ReadAsync(file, "lista.csv").GetAwaiter().GetResult();
            var (request, match) = ImportRequest.For(read);
            Assert.Equal((0, 0), (match.Unrecognised.Count, match.Missing.Count));
            for (var index = 0; index < visits.Length; index++)
            {
                var cells = request.Columns.ToDictionary(pair => pair.Value, pair => read.Sheet.Rows[index][pair.Key]);
                var (details, problems) = VisitColumns.List.Read(cells, names);
                Assert.Empty(problems);
                Assert.Equal(Plain(visits[index]), Plain(details));
            }
        }, iter: 150);
    }

    [Theory]
    [InlineData(true, "sv"), InlineData(true, "en"), InlineData(false, "sv"), InlineData(false, "en")]
    public async Task A_template_that_is_filled_in_imports_without_a_word_about_headings(bool asText, string language)
    {
        var culture = Cultures.All.Single(one => one.TwoLetterISOLanguageName == language);
        using var template = new MemoryStream();
        await ImportDownloads.TemplateAsync(template, ImportKind.Visits, asText, culture);

        template.Position = 0;
        var refused = await Assert.ThrowsAsync<UnreadableFile>(() => ImportFile.ReadAsync(template, asText ? "mall.csv" : "mall.xlsx"));
        Assert.Equal(SpreadsheetTexts.OnlyHeadings, refused.Reason);
        if (!asText) return;

        template.Seek(0, SeekOrigin.End);
        template.Write(System.Text.Encoding.UTF8.GetBytes("1;2025-05-12;;Väst;;Bergen;Norge;12;;Fysiskt;Mobilitet;;;Genomfört"));
        template.Position = 0;
        var (_, match) = ImportRequest.For(await ImportFile.ReadAsync(template, "mall.csv"));
        Assert.Equal((0, 0, VisitColumns.List.All.Count), (match.Unrecognised.Count, match.Missing.Count, match.Keys.Count));
    }

    private static IEnumerable<(string, string)> Plain(VisitDetails details) => VisitColumns.List.Fields.Select(column => (column.Key, column.Plain(details)));

    private static Gen<VisitDetails> Visit(ProgrammeLists lists)
    {
        var day = Gen.Int[0, 9000].Select(days => new DateOnly(2001, 1, 1).AddDays(days));
        var line = Pick("", "Ek & Son", "=1+1", "-3", "Åre; kommun", "\"Citat\"", "'apostrof", "a, b och c", "Łódź 漢字");
        string[] numbers = ["5599901013", "5599945150", "5599967170"];
        return from start in day
               from length in Gen.Int[0, 5]
               from lead in Pick(lists.Receivers.Select(node => node.Code).ToArray())
               from others in Some(lists.Receivers.Select(node => node.Code), 3)
               from countries in Some(lists.Countries.Select(country => country.Code), 4)
               from themes in Some(lists.Themes.Select(theme => theme.Code), 3)
               from goals in Some(lists.Goals.Select(goal => goal.Code), 4)
               from companies in Some(numbers, 3)
               from named in Gen.Bool
               from people in Gen.Int[0, 3]
               from format in Pick<VisitFormat?>(null, VisitFormat.Physical, VisitFormat.Digital, VisitFormat.Hybrid)
               from status in Pick([.. VisitLife.Choices])
               from relevance in Pick(Enum.GetValues<Relevance>())
               from texts in line.Array[5]
               select new VisitDetails
               {
                   StartOn = start,
                   EndOn = start.AddDays(length),
                   LeadReceiver = lead,
                   Stops = [.. others.Where(code => code != lead).Select(code => new StopDetails { Receiver = code })],
                   Countries = [.. countries],
                   Themes = [.. themes],
                   Goals = [.. goals],
                   Companies = [.. companies.Select(number => new CompanyMet(number, named ? "Ek & Son, Bygg AB" : null))],
                   Participants = people == 0 ? null : people * 17,
                   ParticipantsKind = people == 0 ? ParticipantsKind.Unknown : people == 1 ? ParticipantsKind.Estimated : ParticipantsKind.Exact,
                   Format = format,
                   Status = status,
                   Relevance = relevance,
                   Delegation = texts[0],
                   Title = texts[1].Length == 0 ? null : texts[1],
                   Organiser = texts[2].Length == 0 ? null : texts[2],
                   Notes = texts[3].Length == 0 ? null : texts[3] + "\nrad två",
                   RequestedOn = texts[4].Length == 0 ? null : start.AddDays(-30),
               };
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string[]> Some(IEnumerable<string> codes, int most)
    {
        var all = codes.ToArray();
        return Pick(all).Array[0, most].Select(picked => picked.Distinct().ToArray());
    }

    private static async Task<ProgrammeLists> ListsAsync()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        return await database.Get<ProgrammeQueries>().ListsAsync(A.Coordinator());
    }
}
