namespace SmartCityDashboard.App.Kpis;

/// <summary>Where a county lies on the tile map: SCB's code, the county letters, column and row.</summary>
internal sealed record CountyPlace(string County, string Letters, int Column, int Row);

/// <summary>Sweden in five columns and eight rows, roughly as it lies. The letters are the county letters of ISO 3166-2:SE.</summary>
internal static class CountyPlaces
{
    public static IReadOnlyList<CountyPlace> All { get; } =
    [
        new("25", "BD", 4, 1),
        new("24", "AC", 3, 2),
        new("23", "Z", 2, 3), new("22", "Y", 3, 3),
        new("20", "W", 2, 4), new("21", "X", 3, 4),
        new("17", "S", 1, 5), new("18", "T", 2, 5), new("19", "U", 3, 5), new("03", "C", 4, 5),
        new("14", "O", 1, 6), new("05", "E", 2, 6), new("04", "D", 3, 6), new("01", "AB", 4, 6),
        new("13", "N", 1, 7), new("06", "F", 2, 7), new("08", "H", 3, 7), new("09", "I", 5, 7),
        new("12", "M", 1, 8), new("07", "G", 2, 8), new("10", "K", 3, 8),
    ];
}
