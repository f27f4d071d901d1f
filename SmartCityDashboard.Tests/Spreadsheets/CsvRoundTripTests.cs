using System.Text;
using CsCheck;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class CsvRoundTripTests
{
    private const string OldLetters = "abcÅÄÖåäöéü ß0129,;\t\"'\r\n=+-@/#&|.\u00A0";

    private static readonly Gen<string> OldText = Gen.Char[OldLetters].Array[0, 12].Select(signs => new string(signs));
    private static readonly string[] Others = ["Łódź 漢字 🙂", "Ελλάδα", "\u202F1\u202F234", "'=1+1", "''@x", "＝1", " \t=x", "# SmartCityDashboard"];
    private static readonly Gen<string> AnyText = Gen.OneOf(OldText, Gen.Int[0, Others.Length - 1].Select(index => Others[index]));

    private static Gen<string[][]> Tables(Gen<string> text) =>
        Gen.Int[1, 5].SelectMany(width => text.Array[width].Array[1, 8]).Select(rows => rows.Select((row, index) => row.Prepend($"id{index}").ToArray()).ToArray());

    public static TheoryData<string, string> Ways
    {
        get
        {
            var ways = new TheoryData<string, string>();
            foreach (var delimiter in new[] { ";", ",", "\t" })
                foreach (var encoding in new[] { "utf-8", "utf-8 with mark", "utf-16", "utf-16 big-endian", "windows-1252" })
                    ways.Add(delimiter, encoding);
            return ways;
        }
    }

    [Theory, MemberData(nameof(Ways))]
    public void Any_table_of_texts_survives_every_delimiter_and_encoding(string delimiter, string encoding) =>
        Tables(encoding == "windows-1252" ? OldText : AnyText).Sample(table =>
        {
            var headings = Enumerable.Range(0, table[0].Length).Select(column => $"Rubrik å{column}");
            // What a program without our guard writes: a text with an apostrophe before a formula sign would lose it, as everywhere.
            var plain = table.Select(row => row.Select(cell => cell.Replace("'", "")).ToArray()).ToArray();
            var text = string.Join("\r\n", plain.Prepend(headings).Select(row => string.Join(delimiter, row.Select(cell => "\"" + cell.Replace("\"", "\"\"") + "\""))));
            AssertSame(plain, Encoded(text, encoding));
        }, iter: 300);

    [Fact]
    public void Any_table_of_texts_survives_a_download_and_its_import() => Tables(AnyText).Sample(table =>
    {
        var columns = Enumerable.Range(0, table[0].Length).Select(index => new Column<string[]>($"c{index}", Text.Same($"Rubrik {index}"), row => row[index])).ToList();
        using var file = new MemoryStream();
        CsvWriter.WriteAsync(file, columns, table, Cultures.Swedish).GetAwaiter().GetResult();
        AssertSame(table, file.ToArray());
    }, iter: 500);

    private static byte[] Encoded(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16 big-endian" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => Reading.Windows1252.GetBytes(text),
    };

    /// <summary>Cells of nothing but spaces are blank.</summary>
    private static string Visible(string cell) => string.IsNullOrWhiteSpace(cell) ? "" : cell;

    private static void AssertSame(string[][] table, byte[] file)
    {
        var sheet = SpreadsheetReader.ReadAsync(new MemoryStream(file), "a.csv").GetAwaiter().GetResult();
        Assert.Equal(table.Length, sheet.Rows.Count);
        for (var row = 0; row < table.Length; row++)
            Assert.Equal(table[row].Select(Visible), sheet.Rows[row].Texts().Select(Visible));
    }
}
