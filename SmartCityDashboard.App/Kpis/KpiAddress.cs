using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Kpis;

/// <summary>The questions that an address asks. What can't be read is refused with the parameter's name, never skipped.</summary>
internal static class KpiAddress
{
    /// <summary>The question of a KPI's page; without days it is the current year.</summary>
    public static KpiQuestion Question(string code, CurrentAddress address, ProgrammeLists lists, TimeProvider clock)
    {
        var period = KpiPeriod.Read(address, clock);
        var question = KpiQuestionReader.Read(code, Query.All(address.Relative), lists, clock, KpiLinks.OfThePage);
        return question with { From = period.From, To = period.To };
    }

    /// <summary>The question of a proof sheet: its own, or the page's where only a code is given. The instant is always the page's.</summary>
    public static KpiQuestion Question(ProofAddress proof, CurrentAddress address, ProgrammeLists lists, TimeProvider clock)
    {
        if (KpiCatalogue.Find(proof.Code) is null) throw new RuleBroken(KpiLinks.Proof, Core.Kpis.KpiTexts.UnknownKpi.With(proof.Code));
        return (proof.Question is null
            ? Question(proof.Code, address, lists, clock)
            : KpiQuestionReader.Read(proof.Code, proof.Question, lists, clock) with { AsOf = address.AsOf?.Instant }) with
        { By = [] };
    }

    /// <summary>This page with the proof sheet of a question over it.</summary>
    public static string ProofHref(this CurrentAddress address, KpiQuestion question, ProofPart? rows = null) => address.With((KpiLinks.Proof, KpiLinks.ProofOf(question, rows)));
}
