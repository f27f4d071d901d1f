namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Reads a list that somebody keeps in Excel or exported from a system. What the file is, its content decides, not its name.</summary>
public static class SpreadsheetReader
{
    /// <param name="file">Read to its end, but never further than the limit; not closed.</param>
    /// <param name="fileName">Names the sheet of a text file, and shows that a file named .xlsx is not one.</param>
    /// <param name="progress">Per cent, rising.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="UnreadableFile">The file can't be read; the reason says what to do.</exception>
    public static async Task<Sheet> ReadAsync(Stream file, string fileName, IProgress<int>? progress = null, CancellationToken token = default)
    {
        var bytes = await BytesAsync(file, token);
        // Parsing takes seconds of pure computing: not on the thread of a page.
        return await Task.Run(() => Read(bytes, fileName, progress, token), token);
    }

    private static async Task<byte[]> BytesAsync(Stream file, CancellationToken token)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await file.ReadAsync(buffer, token)) > 0)
        {
            if (bytes.Length + read > SpreadsheetLimits.MaxBytes)
                throw new UnreadableFile(SpreadsheetTexts.TooLarge.With(SpreadsheetLimits.MaxMegabytes));
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    private static Sheet Read(byte[] bytes, string fileName, IProgress<int>? progress, CancellationToken token)
    {
        var named = Path.GetExtension(fileName).ToLowerInvariant();
        var sheet = FileKinds.Of(bytes) switch
        {
            FileKind.Empty => throw new UnreadableFile(SpreadsheetTexts.EmptyFile),
            FileKind.OldOffice => throw new UnreadableFile(FileKinds.OldOfficeReason(bytes)),
            FileKind.Pdf => throw new UnreadableFile(SpreadsheetTexts.Pdf),
            FileKind.Zip => XlsxReader.Read(bytes, progress, token),
            _ when named is ".xlsx" or ".xlsm" or ".xltx" => throw new UnreadableFile(SpreadsheetTexts.NotXlsx),
            _ => CsvReader.Read(bytes, Path.GetFileNameWithoutExtension(fileName), progress, token),
        };
        progress?.Report(100);
        return sheet;
    }
}
