using System.IO.Compression;
using System.Text;

namespace SmartCityDashboard.Tests.Spreadsheets;

/// <summary>A workbook written part by part, so that a test can make the ones that Excel, other programs and attackers make.</summary>
internal sealed class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRel = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string State, string Content)> _sheets = [];
    private string? _sharedStrings;
    private string? _styles;
    private string _workbookProperties = "";
    private CompressionLevel _level;
    private readonly Dictionary<string, string> _other = [];

    /// <param name="sheetData">The rows, as XML.</param>
    /// <param name="name">The tab's name.</param>
    /// <param name="state">visible, hidden or veryHidden.</param>
    public XlsxFile Sheet(string sheetData, string name = "Besök", string state = "visible")
    {
        _sheets.Add((name, state, $"<worksheet xmlns=\"{Main}\"><sheetData>{sheetData}</sheetData></worksheet>"));
        return this;
    }

    public XlsxFile SharedStrings(params string[] items)
    {
        _sharedStrings = $"<sst xmlns=\"{Main}\">{string.Concat(items.Select(item => $"<si>{item}</si>"))}</sst>";
        return this;
    }

    /// <param name="cellFormats">Number format ids, one per style.</param>
    /// <param name="custom">Formats of its own.</param>
    public XlsxFile Styles(int[] cellFormats, params (int Id, string Code)[] custom)
    {
        _styles = $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(custom.Select(format => $"<numFmt numFmtId=\"{format.Id}\" formatCode=\"{System.Security.SecurityElement.Escape(format.Code)}\"/>"))}</numFmts>"
            + $"<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs>{string.Concat(cellFormats.Select(id => $"<xf numFmtId=\"{id}\"/>"))}</cellXfs></styleSheet>";
        return this;
    }

    public XlsxFile Since1904()
    {
        _workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public XlsxFile Part(string path, string content)
    {
        _other[path] = content;
        return this;
    }

    /// <param name="stored">Not compressed, so that a test can damage what is inside.</param>
    public byte[] ToArray(bool stored = false)
    {
        _level = stored ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"{PackageRel}\"><Relationship Id=\"r\" Type=\"{Rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rel}\">{_workbookProperties}<sheets>"
                + string.Concat(_sheets.Select((sheet, index) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" state=\"{sheet.State}\" r:id=\"s{index}\"/>")) + "</sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{PackageRel}\">"
                + string.Concat(_sheets.Select((_, index) => $"<Relationship Id=\"s{index}\" Type=\"{Rel}/worksheet\" Target=\"worksheets/sheet{index}.xml\"/>"))
                + (_sharedStrings is null ? "" : $"<Relationship Id=\"t\" Type=\"{Rel}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>")
                + (_styles is null ? "" : $"<Relationship Id=\"y\" Type=\"{Rel}/styles\" Target=\"../xl/styles.xml\"/>") + "</Relationships>");
            foreach (var (index, sheet) in _sheets.Index())
                Write(zip, $"xl/worksheets/sheet{index}.xml", sheet.Content);
            if (_sharedStrings is not null)
                Write(zip, "xl/sharedStrings.xml", _sharedStrings);
            if (_styles is not null)
                Write(zip, "xl/styles.xml", _styles);
            foreach (var (path, content) in _other)
                Write(zip, path, content);
        }
        return file.ToArray();
    }

    private void Write(ZipArchive zip, string path, string content)
    {
        using var part = zip.CreateEntry(path, _level).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }

    /// <summary>A row of inline texts.</summary>
    public static string Row(params string[] texts) =>
        $"<row>{string.Concat(texts.Select(text => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</t></is></c>"))}</row>";
}
