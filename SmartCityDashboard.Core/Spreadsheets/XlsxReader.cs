using System.Globalization;
using System.Xml;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Reads the first visible sheet that has content, as a stream: a formatted million of empty rows costs nothing but time.</summary>
internal sealed class XlsxReader
{
    private readonly IReadOnlyList<string> _strings;
    private readonly XlsxStyles _styles;
    private readonly bool _since1904;
    private readonly CancellationToken _token;

    private XlsxReader(XlsxPackage package, XlsxWorkbook workbook, CancellationToken token)
    {
        _token = token;
        _since1904 = workbook.Since1904;
        _strings = workbook.SharedStringsPart is { } part ? XlsxStrings.Read(package, part, token) : [];
        _styles = workbook.StylesPart is { } styles ? XlsxStyles.Read(package, styles) : XlsxStyles.None;
    }

    public static Sheet Read(byte[] file, IProgress<int>? progress, CancellationToken token)
    {
        try
        {
            using var package = new XlsxPackage(file);
            var workbook = XlsxWorkbook.Read(package);
            var reader = new XlsxReader(package, workbook, token);
            foreach (var (name, part) in workbook.VisibleSheets)
                if (reader.Rows(package, part, progress) is { HasContent: true } rows)
                    return rows.Build(name);
            throw new UnreadableFile(SpreadsheetTexts.EmptyFile);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or FormatException or OverflowException or EndOfStreamException or NotSupportedException)
        {
            throw new UnreadableFile(SpreadsheetTexts.DamagedXlsx);
        }
    }

    private SheetBuilder Rows(XlsxPackage package, string part, IProgress<int>? progress)
    {
        var sheet = new SheetBuilder();
        var cells = new List<SheetCell>();
        using var stream = package.Open(part);
        using var xml = XlsxPackage.Xml(stream);
        var size = Math.Max(1, package.StatedLength(part));
        int number = 0, column = -1, percent = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                _token.ThrowIfCancellationRequested();
                number = xml.GetAttribute("r") is { } stated ? int.Parse(stated, CultureInfo.InvariantCulture) : number + 1;
                column = -1;
                cells.Clear();
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                column = xml.GetAttribute("r") is { } address ? ColumnLetters.Column(address) : column + 1;
                if (column is < 0 or >= 16_384)
                    throw new InvalidDataException();
                Put(cells, column, Cell(xml));
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row")
            {
                sheet.Add(number, cells);
                if ((int)Math.Min(99, stream.BytesRead * 100 / size) is var now && now > percent)
                    progress?.Report(percent = now);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
                break;
        }
        return sheet;
    }

    private static void Put(List<SheetCell> cells, int column, SheetCell cell)
    {
        if (cell.IsBlank)
            return;
        while (cells.Count <= column)
            cells.Add(SheetCell.Empty);
        cells[column] = cell;
    }

    private SheetCell Cell(XmlReader xml)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        string? value = null, inline = null;
        var formula = false;
        if (!xml.IsEmptyElement)
            for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
                if (xml.NodeType == XmlNodeType.Element)
                    switch (xml.LocalName)
                    {
                        case "f": formula = true; XlsxText.Skip(xml); break;
                        case "v": value = XlsxText.Plain(xml); break;
                        case "is": inline = XlsxText.Rich(xml); break;
                    }
        return type switch
        {
            "inlineStr" => Words(inline ?? "", formula),
            _ when string.IsNullOrEmpty(value) => new SheetCell("", formula),
            "s" => Words(Shared(value), formula),
            "b" => new SheetCell(value is "1" or "true" ? "TRUE" : "FALSE", formula),
            "str" or "e" => new SheetCell(XlsxText.Decode(value), formula),
            "d" => Moment(DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), formula),
            _ => Number(double.Parse(value, CultureInfo.InvariantCulture), style, formula),
        };
    }

    /// <summary>A download that was opened in Excel and saved as a workbook has its apostrophes still.</summary>
    private static SheetCell Words(string text, bool formula) => new(FormulaGuard.Unguard(text), formula);

    private string Shared(string value) => int.Parse(value, CultureInfo.InvariantCulture) is >= 0 and var index && index < _strings.Count ? _strings[index] : throw new InvalidDataException();

    private SheetCell Number(double number, string? style, bool formula) => (_styles.KindOf(style), ExcelDays.MomentFromSerial(number, _since1904)) switch
    {
        (NumberKind.Day, { } moment) => Moment(moment, formula),
        (NumberKind.TimeOfDay, _) when number is >= 0 and < 1 => new SheetCell(TimeOnly.MinValue.Add(TimeSpan.FromDays(number)).ToString("HH:mm", CultureInfo.InvariantCulture), formula),
        (_, { } moment) when _since1904 && number == Math.Truncate(number) => new SheetCell(Written(number), formula, DateOnly.FromDateTime(moment), number),
        _ => new SheetCell(Written(number), formula, null, number),
    };

    private static SheetCell Moment(DateTime moment, bool formula) =>
        new(moment.ToString(moment.TimeOfDay < TimeSpan.FromMinutes(1) ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), formula, DateOnly.FromDateTime(moment));

    /// <summary>Fifteen digits, as Excel shows: 0.1 + 0.2 is stored as 0.30000000000000004.</summary>
    private static string Written(double number) =>
        Math.Abs(number) < 1e15 && number == Math.Truncate(number) ? ((long)number).ToString(CultureInfo.InvariantCulture) : number.ToString("G15", CultureInfo.InvariantCulture);
}
