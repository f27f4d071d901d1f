using System.Xml;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>The workbook's list of sheets and the parts that all of them use.</summary>
internal sealed record XlsxWorkbook(IReadOnlyList<(string Name, string Part)> VisibleSheets, string? SharedStringsPart, string? StylesPart, bool Since1904)
{
    public static XlsxWorkbook Read(XlsxPackage package)
    {
        var workbook = package.Relations("").FirstOrDefault(relation => relation.Type == "officeDocument").Part;
        if (workbook is null || !package.Has(workbook))
            throw new UnreadableFile(WhatElse(package));
        if (workbook.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
            throw new UnreadableFile(SpreadsheetTexts.BinaryWorkbook);

        var relations = package.Relations(workbook).ToList();
        var worksheets = relations.Where(relation => relation.Type == "worksheet").DistinctBy(relation => relation.Id).ToDictionary(relation => relation.Id, relation => relation.Part);
        var sheets = new List<(string, string)>();
        var since1904 = false;
        var isWorkbook = false;
        using var xml = XlsxPackage.Xml(package.Open(workbook));
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            isWorkbook |= xml.LocalName == "workbook";
            if (xml.LocalName == "workbookPr")
                since1904 = xml.GetAttribute("date1904") is "1" or "true";
            // A sheet that is a chart has a relation of another type.
            if (xml.LocalName == "sheet" && (xml.GetAttribute("state") ?? "visible") == "visible" && worksheets.TryGetValue(RelationId(xml), out var part))
                sheets.Add((xml.GetAttribute("name") ?? "", part));
        }
        return isWorkbook ? new XlsxWorkbook(sheets, PartOf("sharedStrings"), PartOf("styles"), since1904) : throw new UnreadableFile(SpreadsheetTexts.OtherZip);

        string? PartOf(string type) => relations.Where(relation => relation.Type == type && package.Has(relation.Part)).Select(relation => relation.Part).FirstOrDefault();
    }

    /// <summary>A package that says nothing about itself may be cut off; one that has its parts but no workbook is of another kind.</summary>
    private static Text WhatElse(XlsxPackage package) =>
        package.Has("[Content_Types].xml") ? SpreadsheetTexts.DamagedXlsx : SpreadsheetTexts.OtherZip;

    /// <summary>The attribute r:id; its namespace differs between the two editions of the standard.</summary>
    private static string RelationId(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("relationships", StringComparison.OrdinalIgnoreCase))
                id = xml.Value;
        xml.MoveToElement();
        return id;
    }
}
