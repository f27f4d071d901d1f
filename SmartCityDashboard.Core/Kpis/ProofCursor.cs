using System.Globalization;
using System.Text;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>Where a list of proof rows goes on: after this day, reference and thing.</summary>
internal sealed record ProofCursor(DateOnly On, string Reference, string Thing)
{
    public static ProofCursor After(ProofRow row) => new(row.On, row.Reference, row.Thing ?? "");

    public static ProofCursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            var parts = Encoding.UTF8.GetString(Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/'))).Split('|');
            return new ProofCursor(DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), parts[1], parts[2]);
        }
        catch (Exception fault) when (fault is FormatException or IndexOutOfRangeException)
        {
            throw new RuleBroken("cursor", KpiTexts.BrokenCursor);
        }
    }

    /// <summary>The first comparison says nothing that the others do not, but it is one that an index can begin at.</summary>
    public IQueryable<Fact> Beyond(IQueryable<Fact> facts) => facts.Where(fact => fact.On >= On).Where(fact =>
        fact.On > On || (fact.On == On && (fact.Reference.CompareTo(Reference) > 0 || (fact.Reference == Reference && (fact.Thing ?? "").CompareTo(Thing) > 0))));

    public override string ToString() =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}|{Reference}|{Thing}")).Replace('+', '-').Replace('/', '_');
}
