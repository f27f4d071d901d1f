using System.Text;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

internal static class Reading
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Task<Sheet> Read(byte[] file, string name = "besök.csv") => SpreadsheetReader.ReadAsync(new MemoryStream(file), name);

    public static Task<Sheet> Read(string text, Encoding? encoding = null) => Read((encoding ?? new UTF8Encoding(false)).GetBytes(text));

    public static Task<Sheet> Read(XlsxFile file) => Read(file.ToArray(), "besök.xlsx");

    /// <summary>The Swedish reason of the refusal; the English one must be there too and be another.</summary>
    public static async Task<string> Refusal(byte[] file, string name = "besök.csv")
    {
        var refusal = await Assert.ThrowsAsync<UnreadableFile>(() => Read(file, name));
        Assert.NotEqual(refusal.Reason.Sv, refusal.Reason.En);
        return refusal.Reason.Sv;
    }

    public static Task<string> Refusal(string text, string name = "besök.csv") => Refusal(Encoding.UTF8.GetBytes(text), name);

    public static string[] Texts(this SheetRow row) => [.. row.Cells.Select(cell => cell.Text)];
}
