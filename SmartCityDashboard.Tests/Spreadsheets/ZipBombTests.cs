using System.IO.Compression;
using System.Text;
using SmartCityDashboard.Core.Spreadsheets;
using static SmartCityDashboard.Tests.Spreadsheets.Reading;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class ZipBombTests
{
    [Theory]
    [InlineData("xl/worksheets/sheet0.xml"), InlineData("xl/sharedStrings.xml"), InlineData("xl/workbook.xml"), InlineData("_rels/.rels")]
    public async Task A_bomb_in_any_part_is_refused(string part) =>
        Assert.Contains("orimligt stor", await Refusal(Bomb(part), "besök.xlsx"));

    [Theory]
    [InlineData(100u), InlineData(uint.MaxValue - 1)]
    public async Task A_bomb_that_lies_about_its_size_is_refused(uint stated)
    {
        var file = Bomb("xl/worksheets/sheet0.xml");
        State(file, "xl/worksheets/sheet0.xml", stated);
        var reason = await Refusal(file, "besök.xlsx");
        Assert.True(reason.Contains("orimligt stor") || reason.Contains("skadad"), reason);
    }

    [Fact]
    public void The_limit_holds_for_all_parts_together()
    {
        var budget = new UnpackBudget(packedBytes: 1000, maxBytes: 150);
        budget.Spend(100);
        Assert.Throws<UnreadableFile>(() => budget.Spend(51));
    }

    [Fact]
    public void A_small_file_of_one_repeated_word_is_no_bomb() => new UnpackBudget(packedBytes: 1000).Spend(19_000_000);

    private static byte[] Bomb(string part)
    {
        var file = new MemoryStream();
        file.Write(new XlsxFile().Sheet("").SharedStrings("<t>a</t>").ToArray());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            using var stream = zip.CreateEntry(part, CompressionLevel.Optimal).Open();
            stream.Write("<worksheet><sheetData>"u8);
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1_000_000));
            for (var megabyte = 0; megabyte < 60; megabyte++)
                stream.Write(spaces);
        }
        return file.ToArray();
    }

    /// <summary>Writes another unpacked size into the zip's central directory.</summary>
    private static void State(byte[] file, string part, uint size)
    {
        var directory = file.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(part)) - 46;
        Assert.True(file.AsSpan(directory).StartsWith("PK\u0001\u0002"u8));
        BitConverter.TryWriteBytes(file.AsSpan(directory + 24), size);
    }
}
