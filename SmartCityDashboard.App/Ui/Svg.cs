using System.Globalization;

namespace SmartCityDashboard.App.Ui;

/// <summary>Numbers in SVG and CSS are invariant: a Swedish comma would draw nothing.</summary>
internal static class Svg
{
    public static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    public static string Percent(double share) => Number(Math.Clamp(share, 0, 1) * 100) + "%";
}
