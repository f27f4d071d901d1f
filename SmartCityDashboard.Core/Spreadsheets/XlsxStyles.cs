using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace SmartCityDashboard.Core.Spreadsheets;

internal enum NumberKind { Number, Day, TimeOfDay }

/// <summary>Which cell formats make a day of a number: the built-in ones and those that people make themselves.</summary>
internal sealed partial class XlsxStyles
{
    private readonly IReadOnlyList<NumberKind> _kinds;

    private XlsxStyles(IReadOnlyList<NumberKind> kinds) => _kinds = kinds;

    public static XlsxStyles None { get; } = new([]);

    public NumberKind KindOf(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _kinds.Count ? _kinds[index] : NumberKind.Number;

    public static XlsxStyles Read(XlsxPackage package, string part)
    {
        var codes = new Dictionary<int, string>();
        var kinds = new List<NumberKind>();
        var inCellFormats = false;
        using var xml = XlsxPackage.Xml(package.Open(part));
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
                inCellFormats = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "numFmt" && Id(xml) is { } custom)
                codes[custom] = xml.GetAttribute("formatCode") ?? "";
            if (xml.LocalName == "xf" && inCellFormats)
                kinds.Add(Id(xml) is { } id ? codes.TryGetValue(id, out var code) ? KindOfCode(code) : BuiltIn(id) : NumberKind.Number);
        }
        return new XlsxStyles(kinds);
    }

    private static int? Id(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are days in East Asian editions.</summary>
    private static NumberKind BuiltIn(int id) => id switch
    {
        >= 14 and <= 17 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 58 => NumberKind.Day,
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 => NumberKind.TimeOfDay,
        _ => NumberKind.Number,
    };

    internal static NumberKind KindOfCode(string code)
    {
        var signs = Literal().Replace(code, "").Split(';')[0].ToLowerInvariant();
        var hasTime = signs.AsSpan().ContainsAny('h', 's');
        return signs.AsSpan().ContainsAny('y', 'd') || (signs.Contains('m') && !hasTime) ? NumberKind.Day
            : hasTime ? NumberKind.TimeOfDay
            : NumberKind.Number;
    }

    /// <summary>What a format prints as it stands (“kr”, \k, _), *-) and its colours, conditions and locales; [h] is a duration in hours, no day either.</summary>
    [GeneratedRegex("\"[^\"]*\"|[\\\\_*].|\\[[^\\]]*\\]|General", RegexOptions.IgnoreCase)]
    private static partial Regex Literal();
}
