using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>What must hold for an opportunity's details, whoever fills them in. Each fault names its field.</summary>
public static class OpportunityRules
{
    public const int TitleLength = 200;
    public const int DescriptionLength = 2000;
    public const int NotesLength = 8000;
    public const int WordsLength = 2000;
    public const int ReasonLength = 1000;
    public const int SearchLength = 1000;
    public static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <param name="isNew">The first stage and the first day count only when it is opened.</param>
    public static IReadOnlyList<Problem> Check(OpportunityDetails details, ProgrammeLists lists, DateOnly today, bool isNew)
    {
        List<Problem> problems = [];
        void Unless(bool holds, string field, Text message)
        {
            if (!holds) problems.Add(new Problem(field, message));
        }

        Unless(!string.IsNullOrWhiteSpace(details.Title), nameof(details.Title), OpportunityTexts.TitleNeeded);
        Lengths(details, Unless);
        Unless(lists.Receiver(details.LeadReceiver) is not null, nameof(details.LeadReceiver), OpportunityTexts.LeadNeeded);
        if (isNew) First(details, today, Unless);
        if (!string.IsNullOrWhiteSpace(details.BuyerCountry)) Unless(lists.Country(details.BuyerCountry) is not null, nameof(details.BuyerCountry), OpportunityTexts.UnknownCode.With(details.BuyerCountry));
        foreach (var code in details.Themes) Unless(lists.Theme(code) is not null, nameof(details.Themes), OpportunityTexts.UnknownCode.With(code));
        foreach (var company in details.Companies)
        {
            if (!OrganisationNumber.TryRead(company.Number, out _, out var problem)) problems.Add(new Problem(nameof(details.Companies), problem));
        }

        var (isSaid, isDated) = (!string.IsNullOrWhiteSpace(details.NextStep), details.NextStepOn is not null);
        Unless(!isSaid || isDated, nameof(details.NextStepOn), OpportunityTexts.NextStepDayNeeded);
        Unless(!isDated || isSaid, nameof(details.NextStep), OpportunityTexts.NextStepNeeded);
        Unless(details.NextStepOn is not { } day || (day >= Earliest && day <= today.AddYears(10)), nameof(details.NextStepOn), OpportunityTexts.DayOutOfRange);
        return problems;
    }

    private static void First(OpportunityDetails details, DateOnly today, Action<bool, string, Text> unless)
    {
        unless(details.OpenedOn != default, nameof(details.OpenedOn), OpportunityTexts.OpenedNeeded);
        unless(details.OpenedOn == default || (details.OpenedOn >= Earliest && details.OpenedOn <= today), nameof(details.OpenedOn), OpportunityTexts.OpenedInFuture);
        unless(OpportunityLife.First.Contains(details.FirstStage), nameof(details.FirstStage), OpportunityTexts.NoFirstStage);
    }

    private static void Lengths(OpportunityDetails details, Action<bool, string, Text> unless)
    {
        void Most(string? text, int length, string field) => unless((text?.Length ?? 0) <= length, field, OpportunityTexts.TooLong.With(length));
        Most(details.Title, TitleLength, nameof(details.Title));
        Most(details.Description, DescriptionLength, nameof(details.Description));
        Most(details.Buyer, TitleLength, nameof(details.Buyer));
        Most(details.NextStep, 400, nameof(details.NextStep));
        Most(details.Notes, NotesLength, nameof(details.Notes));
        foreach (var company in details.Companies) Most(company.Name, TitleLength, nameof(details.Companies));
    }
}
