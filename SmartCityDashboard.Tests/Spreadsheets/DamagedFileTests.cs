using CsCheck;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

/// <summary>Whatever happens to a file on its way, it is read or refused with a reason; nothing else is thrown.</summary>
public class DamagedFileTests
{
    private static readonly byte[] Workbook = new XlsxFile()
        .SharedStrings("<t>Nod</t>", "<r><t>Land</t></r>", "<t>Dag</t>")
        .Styles([0, 14, 164], [(164, "yyyy-mm-dd")])
        .Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Väst</t></is></c><c r=\"B2\" t=\"b\"><v>1</v></c><c r=\"C2\" s=\"1\"><f>NOW()</f><v>43490.5</v></c></row>"
            + "<row r=\"3\"><c t=\"d\"><v>2019-01-25</v></c><c t=\"e\"><v>#N/A</v></c><c s=\"2\"><v>43490</v></c></row>")
        .ToArray(stored: true);

    private static readonly byte[] Text = Reading.Windows1252.GetBytes("sep=;\r\n# SmartCityDashboard;x\r\nNod;\"Land\";Dag\r\nVäst;\"No\"\"rge\";2019-01-25\r\n\"Öst\r\n\";;\r\n");

    [Fact]
    public void A_damaged_workbook_is_read_or_refused() => Damaged(Workbook).Sample(file => IsReadOrRefused(file), iter: 5000);

    [Fact]
    public void A_damaged_text_is_read_or_refused() => Damaged(Text).Sample(file => IsReadOrRefused(file), iter: 3000);

    [Fact]
    public void Any_bytes_are_read_or_refused() => Gen.Byte.Array[0, 300].Sample(file => IsReadOrRefused(file), iter: 2000);

    /// <summary>Some bytes changed to signs that mean something, and sometimes the end lost.</summary>
    private static Gen<byte[]> Damaged(byte[] whole) =>
        Gen.Select(Gen.Select(Gen.Int[0, whole.Length - 1], Gen.OneOf(Gen.Byte, Gen.Char["0129-<>/\"&;,\n' .:#x"].Select(sign => (byte)sign))).Array[1, 6], Gen.Frequency((5, Gen.Const(whole.Length)), (1, Gen.Int[1, whole.Length])))
            .Select((changes, length) =>
            {
                var file = whole.ToArray();
                foreach (var (place, value) in changes)
                    file[place] = value;
                return file[..length];
            });

    private static bool IsReadOrRefused(byte[] file)
    {
        try
        {
            var sheet = SpreadsheetReader.ReadAsync(new MemoryStream(file), "fil.xls").GetAwaiter().GetResult();
            return sheet.Rows.Count > 0 && sheet.Rows.All(row => row.Count == sheet.Headings.Count);
        }
        catch (UnreadableFile refusal)
        {
            return refusal.Reason.Sv.Length > 0;
        }
    }
}
