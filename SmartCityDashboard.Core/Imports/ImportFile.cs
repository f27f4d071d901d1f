using System.Security.Cryptography;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Imports;

/// <summary>A spreadsheet as it was handed in: read once, nothing saved.</summary>
/// <param name="Name">The file's name, without folders.</param>
/// <param name="Hash">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Sheet">The list in it.</param>
public sealed record ImportFile(string Name, string Hash, Sheet Sheet)
{
    /// <exception cref="UnreadableFile">The file can't be read; the reason says what to do.</exception>
    public static async Task<ImportFile> ReadAsync(Stream file, string fileName, IProgress<int>? progress = null, CancellationToken token = default)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        using var hash = SHA256.Create();
        // Not disposed: it would flush the upload, which a browser's stream refuses.
        var counted = new CryptoStream(file, hash, CryptoStreamMode.Read, leaveOpen: true);
        var sheet = await SpreadsheetReader.ReadAsync(counted, name, progress, token);
        return new ImportFile(name, Convert.ToHexString(hash.Hash!), sheet);
    }

    /// <summary>The name of the list when nobody gives another: the file's name without its ending and without what a browser or Excel adds to a copy.</summary>
    public string ListName => ImportList.Tidy(ImportList.WithoutCopyMarks(Path.GetFileNameWithoutExtension(Name)));
}
