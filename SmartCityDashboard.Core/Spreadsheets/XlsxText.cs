using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Text inside the elements of a workbook. Each method starts on an element and leaves the reader on its end.</summary>
internal static partial class XlsxText
{
    public static string Plain(XmlReader xml)
    {
        var text = new StringBuilder();
        Append(xml, text);
        return text.ToString();
    }

    /// <summary>All runs of a rich text, without the pronunciation that Japanese Excel stores beside them.</summary>
    public static string Rich(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
                Skip(xml);
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
                Append(xml, text);
        return Decode(text.ToString());
    }

    public static void Skip(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;) { }
    }

    private static void Append(XmlReader xml, StringBuilder text)
    {
        if (xml.IsEmptyElement)
            return;
        var chunk = ArrayPool<char>.Shared.Rent(1024);
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            int read;
            while ((read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
            {
                text.Append(chunk, 0, read);
                // Excel writes no longer text: seven signs stand for one when it is escaped.
                if (text.Length > SpreadsheetLimits.MaxCellLength * 7)
                    throw new InvalidDataException("A cell is longer than Excel allows.");
            }
        }
        ArrayPool<char>.Shared.Return(chunk);
    }

    /// <summary>Signs that XML does not allow are written _x000D_; a text that looks so itself has its underscore escaped.</summary>
    public static string Decode(string text) =>
        text.Contains("_x") ? Escaped().Replace(text, match => ((char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : text;

    public static string Encode(string text) =>
        Unwritable().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_"));

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();

    /// <summary>Control signs but tab and line feed, lone halves of surrogate pairs, the two non-characters, and an underscore that would read as an escape.</summary>
    [GeneratedRegex("[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Unwritable();
}
