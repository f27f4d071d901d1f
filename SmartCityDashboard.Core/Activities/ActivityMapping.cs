using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

internal sealed class ActivityMapping : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.ToTable("Activities");
        activity.Property(row => row.Reference).HasMaxLength(20);
        activity.Property(row => row.LeadReceiver).HasMaxLength(20);
        activity.Property(row => row.Title).HasMaxLength(200);
        activity.Property(row => row.Series).HasMaxLength(200);
        activity.Property(row => row.Organiser).HasMaxLength(200);
        activity.Property(row => row.Town).HasMaxLength(200);
        activity.Property(row => row.PlaceCountry).HasMaxLength(10);
        activity.Property(row => row.SearchText).HasMaxLength(1000);
        activity.Property(row => row.TitleSort).HasMaxLength(1000);
        activity.Property(row => row.WithdrawnBecause).HasMaxLength(1000);
        activity.HasIndex(row => row.Reference).IsUnique();
        activity.HasIndex(row => new { row.StartOn, row.Id });
        activity.HasIndex(row => new { row.LeadReceiver, row.StartOn, row.Id });
        activity.HasIndex(row => new { row.TitleSort, row.Id });
        activity.HasIndex(row => new { row.Status, row.StartOn });
        activity.HasOne<Node>().WithMany().HasForeignKey(row => row.LeadReceiver).OnDelete(DeleteBehavior.Restrict);
        activity.HasOne<Country>().WithMany().HasForeignKey(row => row.PlaceCountry).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ActivityPartsMapping : IEntityTypeConfiguration<ActivityCountry>, IEntityTypeConfiguration<ActivityTheme>, IEntityTypeConfiguration<ActivityCompany>,
    IEntityTypeConfiguration<ActivityReceiver>, IEntityTypeConfiguration<ActivityVisit>, IEntityTypeConfiguration<ActivityNote>, IEntityTypeConfiguration<ActivityCounter>
{
    public void Configure(EntityTypeBuilder<ActivityCountry> country)
    {
        country.ToTable("ActivityCountries");
        country.HasKey(row => new { row.ActivityId, row.Country });
        country.Property(row => row.Country).HasMaxLength(10);
        country.HasIndex(row => new { row.Country, row.ActivityId });
        country.HasOne<Activity>().WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Restrict);
        country.HasOne<Country>().WithMany().HasForeignKey(row => row.Country).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityTheme> theme)
    {
        theme.ToTable("ActivityThemes");
        theme.HasKey(row => new { row.ActivityId, row.Theme });
        theme.Property(row => row.Theme).HasMaxLength(40);
        theme.HasIndex(row => new { row.Theme, row.ActivityId });
        theme.HasOne<Activity>().WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Restrict);
        theme.HasOne<Theme>().WithMany().HasForeignKey(row => row.Theme).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityCompany> company)
    {
        company.ToTable("ActivityCompanies");
        company.HasKey(row => new { row.ActivityId, row.Number });
        company.Property(row => row.Number).HasMaxLength(10);
        company.HasIndex(row => new { row.Number, row.ActivityId });
        company.HasOne<Activity>().WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Restrict);
        company.HasOne<Company>().WithMany().HasForeignKey(row => row.Number).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityReceiver> receiver)
    {
        receiver.ToTable("ActivityReceivers");
        receiver.HasKey(row => new { row.ActivityId, row.Receiver });
        receiver.Property(row => row.Receiver).HasMaxLength(20);
        receiver.HasIndex(row => new { row.Receiver, row.ActivityId });
        receiver.HasOne<Activity>().WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Restrict);
        receiver.HasOne<Node>().WithMany().HasForeignKey(row => row.Receiver).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityVisit> visit)
    {
        visit.ToTable("ActivityVisits");
        visit.HasKey(row => new { row.ActivityId, row.VisitId });
        visit.HasIndex(row => new { row.VisitId, row.ActivityId });
        visit.HasOne<Activity>().WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityNote> note)
    {
        note.ToTable("ActivityNotes");
        note.HasKey(row => row.ActivityId);
        note.Property(row => row.Notes).HasMaxLength(ActivityRules.NotesLength);
        note.HasOne<Activity>().WithOne().HasForeignKey<ActivityNote>(row => row.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityCounter> counter)
    {
        counter.ToTable("ActivityCounters");
        counter.HasKey(row => row.Year);
        counter.Property(row => row.Year).ValueGeneratedNever();
    }
}
