using System.Net.Mail;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.Core.Visits;

/// <summary>What must hold for a visit's details, whoever fills them in. Each fault names its field.</summary>
public static class VisitRules
{
    public const int MostParticipants = 5000;
    public const int NotesLength = 8000;
    public const int ReasonLength = 1000;
    public const int LongestVisitDays = 92;
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    public static IReadOnlyList<Problem> Check(VisitDetails details, ProgrammeLists lists, DateOnly today)
    {
        List<Problem> problems = [];
        void Unless(bool holds, string field, Text message)
        {
            if (!holds) problems.Add(new Problem(field, message));
        }

        Unless(!string.IsNullOrWhiteSpace(details.Delegation), nameof(details.Delegation), VisitTexts.DelegationNeeded);
        Lengths(details, Unless);
        Days(details, today, Unless);
        Unless(lists.Receiver(details.LeadReceiver) is not null, nameof(details.LeadReceiver), VisitTexts.LeadNeeded);
        People(details, Unless);
        foreach (var code in details.Countries) Unless(lists.Country(code) is not null, nameof(details.Countries), VisitTexts.UnknownCode.With(code));
        foreach (var code in details.Themes) Unless(lists.Theme(code) is not null, nameof(details.Themes), VisitTexts.UnknownCode.With(code));
        foreach (var code in details.Goals) Unless(lists.Goals.Any(goal => goal.Code == code), nameof(details.Goals), VisitTexts.UnknownCode.With(code));
        if (details.Channel is { } channel) Unless(lists.Channels.Any(item => item.Code == channel), nameof(details.Channel), VisitTexts.UnknownCode.With(channel));
        if (details.TargetGroup is { } group) Unless(lists.TargetGroups.Any(item => item.Code == group), nameof(details.TargetGroup), VisitTexts.UnknownCode.With(group));
        foreach (var company in details.Companies)
        {
            if (!OrganisationNumber.TryRead(company.Number, out _, out var problem)) problems.Add(new Problem(nameof(details.Companies), problem));
            Unless((company.Name?.Length ?? 0) <= 200, nameof(details.Companies), VisitTexts.TooLong.With(200));
        }

        foreach (var stop in details.Stops) Stop(stop, details, lists, Unless);
        if (details.Contact is { } contact) Contact(contact, today, Unless);
        return problems;
    }

    private static void Lengths(VisitDetails details, Action<bool, string, Text> unless)
    {
        unless(details.Delegation.Length <= 200, nameof(details.Delegation), VisitTexts.TooLong.With(200));
        unless((details.Title?.Length ?? 0) <= 200, nameof(details.Title), VisitTexts.TooLong.With(200));
        unless((details.Organiser?.Length ?? 0) <= 200, nameof(details.Organiser), VisitTexts.TooLong.With(200));
        unless((details.RegistrationNumber?.Length ?? 0) <= 60, nameof(details.RegistrationNumber), VisitTexts.TooLong.With(60));
        unless((details.Notes?.Length ?? 0) <= NotesLength, nameof(details.Notes), VisitTexts.TooLong.With(NotesLength));
    }

    private static void Days(VisitDetails details, DateOnly today, Action<bool, string, Text> unless)
    {
        var started = details.StartOn != default;
        unless(started, nameof(details.StartOn), VisitTexts.StartNeeded);
        unless(!started || (details.StartOn >= Earliest && details.StartOn <= today.AddYears(5)), nameof(details.StartOn), VisitTexts.StartOutOfRange);
        unless(details.EndOn != default || !started, nameof(details.EndOn), VisitTexts.EndNeeded);
        unless(details.EndOn == default || details.EndOn >= details.StartOn, nameof(details.EndOn), VisitTexts.EndBeforeStart);
        unless(!started || details.EndOn.DayNumber - details.StartOn.DayNumber <= LongestVisitDays, nameof(details.EndOn), VisitTexts.TooManyDays.With(LongestVisitDays));
        unless(details.Status != VisitStatus.Held || details.StartOn <= today, nameof(details.Status), VisitTexts.HeldInFuture);
        unless(details.RequestedOn is not { } requested || (requested <= today && requested >= Earliest), nameof(details.RequestedOn), VisitTexts.RequestedInFuture);
    }

    private static void People(VisitDetails details, Action<bool, string, Text> unless)
    {
        unless(details.Participants is not < 0, nameof(details.Participants), VisitTexts.NegativeParticipants);
        unless(details.Participants is not > MostParticipants, nameof(details.Participants), VisitTexts.TooManyParticipants.With(MostParticipants));
        unless(details.ParticipantsKind == ParticipantsKind.Unknown || details.Participants is not null || details.Status != VisitStatus.Held, nameof(details.Participants), VisitTexts.ParticipantsNeeded);
        unless(details.ParticipantsKind != ParticipantsKind.Unknown || details.Participants is null, nameof(details.Participants), VisitTexts.ParticipantsUnknown);
    }

    private static void Stop(StopDetails stop, VisitDetails details, ProgrammeLists lists, Action<bool, string, Text> unless)
    {
        unless(lists.Receiver(stop.Receiver) is not null, nameof(details.Stops), VisitTexts.StopReceiverNeeded);
        unless(stop.County is null || lists.County(stop.County) is not null, nameof(details.Stops), VisitTexts.UnknownCode.With(stop.County ?? ""));
        unless(stop.StartOn is null || (stop.StartOn >= details.StartOn && stop.StartOn <= details.EndOn), nameof(details.Stops), VisitTexts.StopOutsideVisit);
        unless(stop.EndOn is null || (stop.EndOn >= (stop.StartOn ?? details.StartOn) && stop.EndOn <= details.EndOn), nameof(details.Stops), VisitTexts.StopOutsideVisit);
        unless((stop.Town?.Length ?? 0) <= 100 && stop.Objects.All(name => name.Length <= 200), nameof(details.Stops), VisitTexts.TooLong.With(100));
    }

    private static void Contact(ContactDetails contact, DateOnly today, Action<bool, string, Text> unless)
    {
        const string Field = nameof(VisitDetails.Contact);
        unless(!string.IsNullOrWhiteSpace(contact.Name) && contact.Name.Length <= 200, Field + ".Name", VisitTexts.ContactNameNeeded);
        unless(contact.KeepUntil > today && contact.KeepUntil <= today.AddYears(3), Field + ".KeepUntil", VisitTexts.ContactEndNeeded);
        unless(string.IsNullOrWhiteSpace(contact.Email) || MailAddress.TryCreate(contact.Email, out _), Field + ".Email", VisitTexts.EmailLooksWrong);
        unless((contact.Phone?.Length ?? 0) <= 60 && (contact.Organisation?.Length ?? 0) <= 200, Field + ".Phone", VisitTexts.TooLong.With(60));
    }
}
