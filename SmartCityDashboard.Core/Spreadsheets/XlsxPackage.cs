using System.IO.Compression;
using System.Xml;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>
/// The zip package of a workbook. Only the parts that are needed are unpacked, through a counter. Read without the OpenXml library, which
/// unpacks parts before anybody can count them and refuses a workbook for one malformed mail address among its links.
/// </summary>
internal sealed class XlsxPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly UnpackBudget _budget;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    public XlsxPackage(byte[] file)
    {
        _zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        _budget = new UnpackBudget(file.Length);
        foreach (var entry in _zip.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    public long StatedLength(string part) => _parts[part].Length;

    public CountedStream Open(string part) =>
        new(_parts.TryGetValue(part, out var entry) ? entry.Open() : throw new InvalidDataException($"The part {part} is missing."), _budget);

    /// <summary>No document type, hence no entities that unfold into gigabytes.</summary>
    public static XmlReader Xml(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    });

    /// <summary>What a part refers to: id, last word of the type, and the part meant.</summary>
    public IEnumerable<(string Id, string Type, string Part)> Relations(string part)
    {
        var folder = part.Contains('/') ? part[..(part.LastIndexOf('/') + 1)] : "";
        var file = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (!Has(file))
            yield break;
        using var xml = Xml(Open(file));
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External")
                yield return (xml.GetAttribute("Id") ?? "", (xml.GetAttribute("Type") ?? "").Split('/')[^1], Resolve(folder, xml.GetAttribute("Target") ?? ""));
    }

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step != ".")
                steps.Add(step);
        return string.Join('/', steps);
    }

    public void Dispose() => _zip.Dispose();
}
