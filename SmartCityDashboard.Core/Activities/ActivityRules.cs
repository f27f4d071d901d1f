using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>What must hold for an activity's details, whoever fills them in. Each fault names its field.</summary>
public static class ActivityRules
{
    public const int MostParticipants = 50_000;
    public const int NotesLength = 8000;
    public const int ReasonLength = 1000;
    public const int LongestDays = 92;
    private const int LineLength = 200;
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    public static IReadOnlyList<Problem> Check(ActivityDetails details, ProgrammeLists lists, DateOnly today)
    {
        List<Problem> problems = [];
        void Unless(bool holds, string field, Text message)
        {
            if (!holds) problems.Add(new Problem(field, message));
        }

        Unless(details.Kind is not null, nameof(details.Kind), ActivityTexts.KindNeeded);
        Unless(!string.IsNullOrWhiteSpace(details.Title), nameof(details.Title), ActivityTexts.TitleNeeded);
        Unless(string.IsNullOrWhiteSpace(details.Series) || details.Kind is null or ActivityKind.Webinar, nameof(details.Series), ActivityTexts.SeriesOfWebinars);
        Days(details, today, Unless);
        Receivers(details, lists, Unless);
        Unless(!details.IsOnline || (string.IsNullOrWhiteSpace(details.Town) && details.PlaceCountry is null), nameof(details.IsOnline), ActivityTexts.OnlineHasNoPlace);
        if (details.PlaceCountry is { } place) Unless(lists.Country(place) is not null, nameof(details.PlaceCountry), ActivityTexts.UnknownCode.With(place));
        People(details, Unless);
        foreach (var code in details.Countries) Unless(lists.Country(code) is not null, nameof(details.Countries), ActivityTexts.UnknownCode.With(code));
        foreach (var code in details.Themes) Unless(lists.Theme(code) is not null, nameof(details.Themes), ActivityTexts.UnknownCode.With(code));
        foreach (var company in details.Companies)
        {
            if (!OrganisationNumber.TryRead(company.Number, out _, out var problem)) problems.Add(new Problem(nameof(details.Companies), problem));
            Unless((company.Name?.Length ?? 0) <= LineLength, nameof(details.Companies), ActivityTexts.TooLong.With(LineLength));
        }

        Lengths(details, Unless);
        return problems;
    }

    private static void Days(ActivityDetails details, DateOnly today, Action<bool, string, Text> unless)
    {
        var started = details.StartOn != default;
        unless(started, nameof(details.StartOn), ActivityTexts.StartNeeded);
        unless(!started || (details.StartOn >= Earliest && details.StartOn <= today.AddYears(5)), nameof(details.StartOn), ActivityTexts.StartOutOfRange);
        unless(details.EndOn != default || !started, nameof(details.EndOn), ActivityTexts.EndNeeded);
        unless(details.EndOn == default || details.EndOn >= details.StartOn, nameof(details.EndOn), ActivityTexts.EndBeforeStart);
        unless(!started || details.EndOn.DayNumber - details.StartOn.DayNumber <= LongestDays, nameof(details.EndOn), ActivityTexts.TooManyDays.With(LongestDays));
        unless(details.Status != ActivityStatus.Held || details.StartOn <= today, nameof(details.Status), ActivityTexts.HeldInFuture);
    }

    private static void Receivers(ActivityDetails details, ProgrammeLists lists, Action<bool, string, Text> unless)
    {
        unless(lists.Receiver(details.LeadReceiver) is not null, nameof(details.LeadReceiver), ActivityTexts.LeadNeeded);
        foreach (var code in details.Receivers) unless(lists.Receiver(code) is not null, nameof(details.Receivers), ActivityTexts.UnknownCode.With(code));
        unless(!details.Receivers.Contains(details.LeadReceiver), nameof(details.Receivers), ActivityTexts.LeadIsNoOther.With(lists.ReceiverName(details.LeadReceiver)));
    }

    private static void People(ActivityDetails details, Action<bool, string, Text> unless)
    {
        unless(details.Participants is not < 0, nameof(details.Participants), ActivityTexts.NegativeParticipants);
        unless(details.Participants is not > MostParticipants, nameof(details.Participants), ActivityTexts.TooManyParticipants.With(MostParticipants));
        unless(details.ParticipantsKind == ParticipantsKind.Unknown || details.Participants is not null || details.Status != ActivityStatus.Held, nameof(details.Participants), ActivityTexts.ParticipantsNeeded);
        unless(details.ParticipantsKind != ParticipantsKind.Unknown || details.Participants is null, nameof(details.Participants), ActivityTexts.ParticipantsUnknown);
    }

    private static void Lengths(ActivityDetails details, Action<bool, string, Text> unless)
    {
        foreach (var (field, text) in ((string, string?)[])[(nameof(details.Title), details.Title), (nameof(details.Series), details.Series), (nameof(details.Organiser), details.Organiser), (nameof(details.Town), details.Town)])
            unless((text?.Length ?? 0) <= LineLength, field, ActivityTexts.TooLong.With(LineLength));
        unless((details.Notes?.Length ?? 0) <= NotesLength, nameof(details.Notes), ActivityTexts.TooLong.With(NotesLength));
    }
}
