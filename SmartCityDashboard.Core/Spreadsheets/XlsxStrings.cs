using System.Xml;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>The texts that all sheets share.</summary>
internal static class XlsxStrings
{
    public static IReadOnlyList<string> Read(XlsxPackage package, string part, CancellationToken token)
    {
        var strings = new List<string>();
        long length = 0;
        using var xml = XlsxPackage.Xml(package.Open(part));
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            token.ThrowIfCancellationRequested();
            strings.Add(XlsxText.Rich(xml));
            length += strings[^1].Length + 8;
            if (length > SpreadsheetLimits.MaxSharedTextLength)
                throw new UnreadableFile(SpreadsheetTexts.UnpacksTooLarge);
        }
        return strings;
    }
}
