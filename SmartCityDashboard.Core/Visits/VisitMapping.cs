using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

internal sealed class VisitMapping : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> visit)
    {
        visit.ToTable("Visits");
        visit.Property(row => row.Reference).HasMaxLength(20);
        visit.Property(row => row.LeadReceiver).HasMaxLength(20);
        visit.Property(row => row.Channel).HasMaxLength(40);
        visit.Property(row => row.TargetGroup).HasMaxLength(40);
        visit.Property(row => row.Delegation).HasMaxLength(200);
        visit.Property(row => row.Title).HasMaxLength(200);
        visit.Property(row => row.Organiser).HasMaxLength(200);
        visit.Property(row => row.RegistrationNumber).HasMaxLength(60);
        visit.Property(row => row.PrecededBy).HasMaxLength(20);
        visit.Property(row => row.SearchText).HasMaxLength(1000);
        visit.Property(row => row.DelegationSort).HasMaxLength(1000);
        visit.Property(row => row.WithdrawnBecause).HasMaxLength(1000);
        visit.HasIndex(row => row.Reference).IsUnique();
        visit.HasIndex(row => new { row.StartOn, row.Id });
        visit.HasIndex(row => new { row.StartOn, row.Reference });
        // All that is counted by, and the instant for the past: numbers are made without reading a row, in the order they are grouped in.
        visit.Property<DateTime>(HistoryTwins.RecordedAt);
        visit.HasIndex(
            nameof(Visit.StartOn), nameof(Visit.LeadReceiver), nameof(Visit.Status), nameof(Visit.Reach), nameof(Visit.Id), nameof(Visit.Participants),
            nameof(Visit.ParticipantsKind), nameof(Visit.Relevance), nameof(Visit.Format), HistoryTwins.RecordedAt);
        // The same for what is asked of one status: what waits, and what is joined with parts of visits.
        visit.HasIndex(nameof(Visit.Status), nameof(Visit.StartOn), nameof(Visit.Reach), nameof(Visit.LeadReceiver), nameof(Visit.EndOn), nameof(Visit.Id), HistoryTwins.RecordedAt);
        visit.HasIndex(row => new { row.LeadReceiver, row.StartOn, row.Id });
        visit.HasIndex(row => new { row.DelegationSort, row.Id });
        visit.HasIndex(row => row.PrecededBy);
        visit.HasIndex(row => new { row.RegisteredBy, row.RegisteredAt });
        // All that the search for pairs looks at, so that it reads the index only.
        visit.HasIndex(row => new { row.DelegationKey, row.StartOn, row.Status, row.Id });
        visit.HasOne<Node>().WithMany().HasForeignKey(row => row.LeadReceiver).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VisitPartsMapping : IEntityTypeConfiguration<VisitCountry>, IEntityTypeConfiguration<VisitTheme>, IEntityTypeConfiguration<VisitGoal>,
    IEntityTypeConfiguration<VisitCompany>, IEntityTypeConfiguration<VisitReceiver>, IEntityTypeConfiguration<VisitCounty>, IEntityTypeConfiguration<VisitNote>,
    IEntityTypeConfiguration<ContactPerson>, IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<VisitCountry> country)
    {
        country.ToTable("VisitCountries");
        country.HasKey(row => new { row.VisitId, row.Country });
        country.Property(row => row.Country).HasMaxLength(10);
        country.HasIndex(row => new { row.Country, row.VisitId });
        country.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        country.HasOne<Country>().WithMany().HasForeignKey(row => row.Country).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VisitTheme> theme)
    {
        theme.ToTable("VisitThemes");
        theme.HasKey(row => new { row.VisitId, row.Theme });
        theme.Property(row => row.Theme).HasMaxLength(40);
        theme.HasIndex(row => new { row.Theme, row.VisitId });
        theme.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        theme.HasOne<Theme>().WithMany().HasForeignKey(row => row.Theme).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VisitGoal> goal)
    {
        goal.ToTable("VisitGoals");
        goal.HasKey(row => new { row.VisitId, row.Goal });
        goal.Property(row => row.Goal).HasMaxLength(40);
        goal.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<GlobalGoal>().WithMany().HasForeignKey(row => row.Goal).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VisitCompany> company)
    {
        company.ToTable("VisitCompanies");
        company.HasKey(row => new { row.VisitId, row.Number });
        company.Property(row => row.Number).HasMaxLength(10);
        company.HasIndex(row => new { row.Number, row.VisitId });
        company.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        company.HasOne<Company>().WithMany().HasForeignKey(row => row.Number).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VisitReceiver> receiver)
    {
        receiver.ToTable("VisitReceivers");
        receiver.HasKey(row => new { row.VisitId, row.Receiver });
        receiver.Property(row => row.Receiver).HasMaxLength(20);
        receiver.HasIndex(row => new { row.Receiver, row.VisitId });
        receiver.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VisitCounty> county)
    {
        county.ToTable("VisitCounties");
        county.HasKey(row => new { row.VisitId, row.County });
        county.Property(row => row.County).HasMaxLength(2);
        county.HasIndex(row => new { row.County, row.VisitId });
        county.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VisitNote> note)
    {
        note.ToTable("VisitNotes");
        note.HasKey(row => row.VisitId);
        note.Property(row => row.Notes).HasMaxLength(VisitRules.NotesLength);
        note.HasOne<Visit>().WithOne().HasForeignKey<VisitNote>(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ContactPerson> contact)
    {
        contact.ToTable("ContactPersons");
        contact.HasKey(row => row.VisitId);
        contact.HasIndex(row => row.KeepUntil);
        contact.HasOne<Visit>().WithOne().HasForeignKey<ContactPerson>(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReferenceCounter> counter)
    {
        counter.ToTable("ReferenceCounters");
        counter.HasKey(row => row.Year);
        counter.Property(row => row.Year).ValueGeneratedNever();
    }
}

internal sealed class VisitQuestionMapping : IEntityTypeConfiguration<VisitQuestion>
{
    public void Configure(EntityTypeBuilder<VisitQuestion> question)
    {
        question.ToTable("VisitQuestions");
        question.Property(row => row.Text).HasMaxLength(VisitQuestion.Longest);
        question.Property(row => row.Answer).HasMaxLength(VisitQuestion.Longest);
        question.Property(row => row.Kpi).HasMaxLength(10);
        question.Property(row => row.FiltersSv).HasMaxLength(1000);
        question.Property(row => row.FiltersEn).HasMaxLength(1000);
        question.Property(row => row.Proof).HasMaxLength(1000);
        question.HasIndex(row => row.VisitId);
        question.HasIndex(row => new { row.AnsweredAt, row.WithdrawnAt });
        question.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VisitStopMapping : IEntityTypeConfiguration<VisitStop>, IEntityTypeConfiguration<VisitStopObject>
{
    public void Configure(EntityTypeBuilder<VisitStop> stop)
    {
        stop.ToTable("VisitStops");
        stop.Property(row => row.Receiver).HasMaxLength(20);
        stop.Property(row => row.County).HasMaxLength(2);
        stop.Property(row => row.Town).HasMaxLength(100);
        stop.HasIndex(row => row.VisitId);
        stop.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        stop.HasOne<Node>().WithMany().HasForeignKey(row => row.Receiver).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VisitStopObject> shown)
    {
        shown.ToTable("VisitStopObjects");
        shown.HasKey(row => new { row.StopId, row.VisitObjectId });
        shown.HasIndex(row => row.VisitId);
        shown.HasOne<VisitStop>().WithMany().HasForeignKey(row => row.StopId).OnDelete(DeleteBehavior.Restrict);
        shown.HasOne<VisitObject>().WithMany().HasForeignKey(row => row.VisitObjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
