using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

internal sealed class OpportunityMapping : IEntityTypeConfiguration<Opportunity>
{
    public void Configure(EntityTypeBuilder<Opportunity> opportunity)
    {
        opportunity.ToTable("Opportunities");
        opportunity.Ignore(row => row.IsWithdrawn);
        opportunity.Property(row => row.Reference).HasMaxLength(20);
        opportunity.Property(row => row.LeadReceiver).HasMaxLength(20);
        opportunity.Property(row => row.Title).HasMaxLength(OpportunityRules.TitleLength);
        opportunity.Property(row => row.Description).HasMaxLength(OpportunityRules.DescriptionLength);
        opportunity.Property(row => row.BuyerCountry).HasMaxLength(10);
        opportunity.Property(row => row.Buyer).HasMaxLength(OpportunityRules.TitleLength);
        opportunity.Property(row => row.AgreedWith).HasMaxLength(OpportunityRules.TitleLength);
        opportunity.Property(row => row.SearchText).HasMaxLength(OpportunityRules.SearchLength);
        opportunity.Property(row => row.TitleSort).HasMaxLength(1000);
        opportunity.Property(row => row.WithdrawnBecause).HasMaxLength(OpportunityRules.ReasonLength);
        opportunity.HasIndex(row => row.Reference).IsUnique();
        opportunity.HasIndex(row => new { row.Stage, row.StageOn, row.Id });
        opportunity.HasIndex(row => new { row.StageOn, row.Id });
        opportunity.HasIndex(row => new { row.LeadReceiver, row.Stage });
        opportunity.HasIndex(row => new { row.TitleSort, row.Id });
        opportunity.HasIndex(row => row.ParkedUntil);
        opportunity.HasOne<Node>().WithMany().HasForeignKey(row => row.LeadReceiver).OnDelete(DeleteBehavior.Restrict);
        opportunity.HasOne<Country>().WithMany().HasForeignKey(row => row.BuyerCountry).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OpportunityPartsMapping : IEntityTypeConfiguration<OpportunityVisit>, IEntityTypeConfiguration<OpportunityCompany>, IEntityTypeConfiguration<OpportunityTheme>,
    IEntityTypeConfiguration<OpportunityNote>, IEntityTypeConfiguration<OpportunityCounter>
{
    public void Configure(EntityTypeBuilder<OpportunityVisit> visit)
    {
        visit.ToTable("OpportunityVisits");
        visit.HasKey(row => new { row.OpportunityId, row.VisitId });
        visit.HasIndex(row => new { row.VisitId, row.OpportunityId });
        visit.HasOne<Opportunity>().WithMany().HasForeignKey(row => row.OpportunityId).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OpportunityCompany> company)
    {
        company.ToTable("OpportunityCompanies");
        company.HasKey(row => new { row.OpportunityId, row.Number });
        company.Property(row => row.Number).HasMaxLength(10);
        company.HasIndex(row => new { row.Number, row.OpportunityId });
        company.HasOne<Opportunity>().WithMany().HasForeignKey(row => row.OpportunityId).OnDelete(DeleteBehavior.Restrict);
        company.HasOne<Company>().WithMany().HasForeignKey(row => row.Number).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OpportunityTheme> theme)
    {
        theme.ToTable("OpportunityThemes");
        theme.HasKey(row => new { row.OpportunityId, row.Theme });
        theme.Property(row => row.Theme).HasMaxLength(40);
        theme.HasIndex(row => new { row.Theme, row.OpportunityId });
        theme.HasOne<Opportunity>().WithMany().HasForeignKey(row => row.OpportunityId).OnDelete(DeleteBehavior.Restrict);
        theme.HasOne<Theme>().WithMany().HasForeignKey(row => row.Theme).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OpportunityNote> note)
    {
        note.ToTable("OpportunityNotes");
        note.HasKey(row => row.OpportunityId);
        note.Property(row => row.Notes).HasMaxLength(OpportunityRules.NotesLength);
        note.HasOne<Opportunity>().WithOne().HasForeignKey<OpportunityNote>(row => row.OpportunityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OpportunityCounter> counter)
    {
        counter.ToTable("OpportunityCounters");
        counter.HasKey(row => row.Year);
        counter.Property(row => row.Year).ValueGeneratedNever();
    }
}

internal sealed class OpportunityLogMapping : IEntityTypeConfiguration<StageChange>, IEntityTypeConfiguration<OpportunityTouch>, IEntityTypeConfiguration<TouchNote>, IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<StageChange> change)
    {
        change.ToTable("OpportunityStages");
        change.Property(row => row.With).HasMaxLength(OpportunityRules.TitleLength);
        change.HasIndex(row => new { row.OpportunityId, row.Place }).IsUnique();
        change.HasOne<Opportunity>().WithMany().HasForeignKey(row => row.OpportunityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OpportunityTouch> touch)
    {
        touch.ToTable("OpportunityTouches");
        touch.HasIndex(row => new { row.OpportunityId, row.On });
        touch.HasOne<Opportunity>().WithMany().HasForeignKey(row => row.OpportunityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TouchNote> note)
    {
        note.ToTable("OpportunityTouchNotes");
        note.HasKey(row => row.TouchId);
        note.Property(row => row.Words).HasMaxLength(OpportunityRules.WordsLength);
        note.HasIndex(row => row.OpportunityId);
        note.HasOne<OpportunityTouch>().WithOne().HasForeignKey<TouchNote>(row => row.TouchId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.ToTable("OpportunityHandovers");
        handover.Property(row => row.From).HasMaxLength(20);
        handover.Property(row => row.To).HasMaxLength(20);
        handover.HasIndex(row => row.OpportunityId);
        handover.HasOne<Opportunity>().WithMany().HasForeignKey(row => row.OpportunityId).OnDelete(DeleteBehavior.Restrict);
    }
}
