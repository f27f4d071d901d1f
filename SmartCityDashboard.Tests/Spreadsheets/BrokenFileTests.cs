using System.IO.Compression;
using System.Text;
using SmartCityDashboard.Core.Spreadsheets;
using static SmartCityDashboard.Tests.Spreadsheets.Reading;

namespace SmartCityDashboard.Tests.Spreadsheets;

/// <summary>Each kind of broken file has a message of its own that says what to do.</summary>
public class BrokenFileTests
{
    [Theory]
    [InlineData(""), InlineData("\uFEFF"), InlineData("\r\n \r\n;;;\r\n")]
    public async Task An_empty_file_is_refused(string text) => Assert.StartsWith("Filen är tom", await Refusal(text));

    [Fact]
    public async Task A_file_with_only_headings_is_refused() => Assert.Contains("bara rubriker", await Refusal("Nod;Land;Antal\r\n"));

    [Fact]
    public async Task A_workbook_with_only_headings_is_refused() =>
        Assert.Contains("bara rubriker", await Refusal(new XlsxFile().Sheet(XlsxFile.Row("Nod", "Land")).ToArray()));

    [Fact]
    public async Task A_workbook_without_content_is_refused() => Assert.StartsWith("Filen är tom", await Refusal(new XlsxFile().Sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>").ToArray()));

    [Fact]
    public async Task A_text_named_xlsx_is_refused() => Assert.Contains("ingen Excelfil", await Refusal("Nod;Land\nVäst;Norge\n", "besök.xlsx"));

    [Fact]
    public async Task Random_bytes_named_xlsx_are_refused()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);
        Assert.Contains("ingen Excelfil", await Refusal(bytes, "BESÖK.XLSX"));
    }

    [Fact]
    public async Task Random_bytes_after_a_zip_signature_are_refused()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);
        "PK\u0003\u0004"u8.CopyTo(bytes);
        Assert.Contains("skadad", await Refusal(bytes, "besök.xlsx"));
    }

    [Theory]
    [InlineData(0.5), InlineData(0.9), InlineData(0.99)]
    public async Task A_workbook_that_was_cut_off_is_refused(double part)
    {
        var whole = new XlsxFile().Sheet(string.Concat(Enumerable.Range(0, 500).Select(number => XlsxFile.Row($"Nod {number}", "Land")))).ToArray();
        Assert.Contains("skadad", await Refusal(whole[..(int)(whole.Length * part)], "besök.xlsx"));
    }

    [Theory]
    [InlineData("<row><c t=\"s\"><v>7</v></c></row>"), InlineData("<row><c><v>tolv</v></c></row>"), InlineData("<row r=\"x\"/>"), InlineData("<row><c r=\"ZZZZ1\"><v>1</v></c></row>"), InlineData("<row>")]
    public async Task A_workbook_with_a_broken_sheet_is_refused(string rows) => Assert.Contains("skadad", await Refusal(new XlsxFile().Sheet(rows).ToArray()));

    [Fact]
    public async Task A_workbook_that_defines_entities_is_refused()
    {
        var file = new XlsxFile().Sheet("").Part("xl/worksheets/sheet0.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>");
        Assert.Contains("skadad", await Refusal(WithoutFirst(file.ToArray(), "xl/worksheets/sheet0.xml")));
    }

    [Fact]
    public async Task A_password_protected_workbook_is_refused() =>
        Assert.Contains("skyddad med lösenord", await Refusal(OldContainer("EncryptedPackage"), "besök.xlsx"));

    [Fact]
    public async Task An_old_Excel_file_is_refused() => Assert.Contains("äldre format (.xls)", await Refusal(OldContainer("Workbook"), "besök.xls"));

    [Fact]
    public async Task Another_old_Office_file_is_refused() => Assert.Contains("äldre Officedokument", await Refusal(OldContainer("WordDocument"), "besök.doc"));

    [Fact]
    public async Task A_pdf_is_refused() => Assert.Contains("PDF", await Refusal("%PDF-1.7\n%âãÏÓ"));

    [Theory]
    [InlineData("<html><body><table><tr><td>Nod</td></tr></table></body></html>"), InlineData("\r\n<?xml version=\"1.0\"?><Workbook/>")]
    public async Task A_web_page_named_xls_is_refused(string text) => Assert.Contains("webbsida eller XML", await Refusal(text, "export.xls"));

    [Fact]
    public async Task A_zip_of_something_else_is_refused()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("besök.csv").Open().Dispose();
        Assert.Contains("zip-paket", await Refusal(file.ToArray(), "besök.xlsx"));
    }

    [Fact]
    public async Task A_binary_workbook_is_refused()
    {
        var file = new XlsxFile().Part("_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>").Part("xl/workbook.bin", "x");
        Assert.Contains(".xlsb", await Refusal(WithoutFirst(file.ToArray(), "_rels/.rels")));
    }

    [Fact]
    public async Task Binary_rubbish_named_csv_is_refused()
    {
        var bytes = new byte[3000];
        new Random(11).NextBytes(bytes);
        Assert.Contains("varken en Excelfil eller text", await Refusal(bytes));
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_is_refused_with_its_row() =>
        Assert.Contains("på rad 3 avslutas aldrig", await Refusal("Nod;Land;Delegation\nVäst;Norge;Ett\nVäst;Norge;\"Två\nVäst;Norge;Tre\n"));

    [Fact]
    public async Task Duplicate_headings_are_refused_with_their_columns() =>
        Assert.Contains("”land*” finns i både kolumn B och kolumn D", await Refusal("Nod;Land;Antal;land*\nVäst;Norge;1;Norge\n"));

    [Fact]
    public async Task Too_many_rows_are_refused()
    {
        Assert.Contains("fler än 100\u00A0000 rader", await Refusal("A;B\n" + string.Concat(Enumerable.Repeat("1;2\n", SpreadsheetLimits.MaxRows + 1))));
        Assert.Equal(SpreadsheetLimits.MaxRows, (await Read("A;B\n" + string.Concat(Enumerable.Repeat("1;2\n", SpreadsheetLimits.MaxRows)))).Rows.Count);
    }

    [Fact]
    public async Task Too_many_columns_are_refused() => Assert.Contains("fler än 200 kolumner", await Refusal("A;B\n1" + new string(';', 250) + "2\n"));

    [Fact]
    public async Task A_novel_in_a_cell_is_refused() => Assert.Contains("En cell på rad 2 är längre", await Refusal($"A;B\n1;{new string('x', 40_000)}\n"));

    [Fact]
    public async Task A_file_of_200_MB_is_refused_without_being_read()
    {
        var file = new Endless(200L * 1024 * 1024);
        var refusal = await Assert.ThrowsAsync<UnreadableFile>(() => SpreadsheetReader.ReadAsync(file, "besök.csv"));
        Assert.Contains("större än 20 MB", refusal.Reason.Sv);
        Assert.True(file.Given <= SpreadsheetLimits.MaxBytes + 100_000);
    }

    private static byte[] OldContainer(string stream)
    {
        var file = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 1024);
        return file;
    }

    /// <summary>Of two parts with the same name keeps the later.</summary>
    private static byte[] WithoutFirst(byte[] file, string part)
    {
        var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            zip.Entries.First(entry => entry.FullName == part).Delete();
        return stream.ToArray();
    }

    private sealed class Endless(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Given);
            Array.Fill(buffer, (byte)'a', offset, read);
            Given += read;
            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
