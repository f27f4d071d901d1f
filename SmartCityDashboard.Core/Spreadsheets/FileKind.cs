using System.Text;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

internal enum FileKind { Empty, Zip, OldOffice, Pdf, Text }

/// <summary>What a file is by its first bytes.</summary>
internal static class FileKinds
{
    public static FileKind Of(ReadOnlySpan<byte> file) => file switch
    {
        [] => FileKind.Empty,
        [0x50, 0x4B, 0x03 or 0x05, ..] => FileKind.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.OldOffice,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => FileKind.Pdf,
        _ => FileKind.Text,
    };

    /// <summary>The old container names its streams in UTF-16: an encrypted .xlsx lies in one called EncryptedPackage, an .xls in Workbook or Book.</summary>
    public static Text OldOfficeReason(ReadOnlySpan<byte> file) =>
        Names(file, "EncryptedPackage") ? SpreadsheetTexts.PasswordProtected
        : Names(file, "Workbook") || Names(file, "Book") ? SpreadsheetTexts.OldExcel
        : SpreadsheetTexts.OtherOldOffice;

    private static bool Names(ReadOnlySpan<byte> file, string stream) => file.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
