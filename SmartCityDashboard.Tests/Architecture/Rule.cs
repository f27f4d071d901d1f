namespace SmartCityDashboard.Tests.Architecture;

public static class Rule
{
    /// <summary>Fails with every breach on a line of its own; Assert.Empty would cut them short.</summary>
    public static void IsKept(IEnumerable<string> breaches)
    {
        var all = breaches.Distinct().Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
            Assert.Fail($"{all.Count} breaches:\n{string.Join('\n', all)}");
    }
}
