namespace SmartCityDashboard.App.Ui;

/// <summary>A value axis from zero with few, round, whole steps.</summary>
public readonly record struct ChartScale(decimal Top, decimal Step)
{
    public static ChartScale For(decimal max)
    {
        var step = 1m;
        while (max / step > 4)
            step *= step.ToString(System.Globalization.CultureInfo.InvariantCulture)[0] == '2' ? 2.5m : 2m;
        step = decimal.Round(step);
        return new ChartScale(Math.Max(1, Math.Ceiling(max / step)) * step, step);
    }

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = 0m; tick <= Top; tick += Step)
                yield return tick;
        }
    }
}
