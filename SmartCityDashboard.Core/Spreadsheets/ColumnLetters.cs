namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Columns as Excel names them: A, B … Z, AA …</summary>
public static class ColumnLetters
{
    /// <param name="column">From 0.</param>
    public static string Of(int column) => column < 26 ? ((char)('A' + column)).ToString() : Of(column / 26 - 1) + (char)('A' + column % 26);

    /// <summary>The column, from 0, of an address such as C12; -1 when it is none.</summary>
    public static int Column(ReadOnlySpan<char> address)
    {
        var column = 0;
        foreach (var letter in address)
        {
            if (letter is < 'A' or > 'Z')
                break;
            column = column * 26 + (letter - 'A' + 1);
            if (column > 16_384)
                return -1;
        }
        return column - 1;
    }
}
