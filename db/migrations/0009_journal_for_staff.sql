-- History names who did what: it is for signed-in staff, never for the public.
do $$ declare t text; begin
  foreach t in array array['journal', 'journal_before_2026', 'journal_2026', 'journal_2027', 'journal_later'] loop
    execute format('create policy staff_only on %I as restrictive for select using (is_system() or current_account() is not null)', t);
  end loop;
end $$;
